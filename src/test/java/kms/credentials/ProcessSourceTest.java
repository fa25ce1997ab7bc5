package kms.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kms.error.CliException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessSourceTest {
  @TempDir Path home;
  private Search search;

  @BeforeEach
  void start() {
    search = new Search(home).config("[default]\ncredential_process = sh p.sh 'a b' c\\ d\n");
  }

  private Search script(String text) {
    return search.file("p.sh", text);
  }

  private static String json(String rest) {
    return "echo '{\"Version\": 1, \"AccessKeyId\": \"P\", \"SecretAccessKey\": \"s\""
        + rest
        + "}'";
  }

  @Test
  void takesWhatTheProgramPrints() {
    script("echo noise >&2; [ \"$1|$2\" = 'a b|c d' ] && " + json(", \"SessionToken\": \"t\""))
        .gives("P", "s", "t");
  }

  @Test
  void givesItStandardInput() {
    search.surroundings.stdin("T\n");
    script("read x; " + json(", \"SessionToken\": \"'$x'\"")).gives("P", "s", "T");
  }

  @Test
  void showsStandardErrorWhenItFails() {
    script("echo oops >&2; exit 3")
        .fails("Error when retrieving credentials from custom-process: oops\n");
    script("exit 1").fails("Error when retrieving credentials from custom-process: ");
  }

  @Test
  void namesAProgramThatIsNotThere() {
    search
        .config("[default]\ncredential_process = no-such-program --now\n")
        .fails("[Errno 2] No such file or directory: 'no-such-program'");
    search
        .config("[default]\ncredential_process = ./p.sh\n")
        .file("p.sh", "")
        .fails("[Errno 13] Permission denied: './p.sh'");
  }

  @Test
  void namesTheProgramThatHasTooManyWords() {
    search
        .config("[default]\ncredential_process = sh " + "x".repeat(200_000) + "\n")
        .fails("[Errno 7] Argument list too long: 'sh'");
  }

  @Test
  void runsNoShell() {
    search
        .config("[default]\ncredential_process = echo {\"Version\":1} | cat\n")
        .fails("Expecting property name enclosed in double quotes: line 1 column 2 (char 1)");
    search.config("[default]\ncredential_process = sh 'x\n").fails("No closing quotation");
  }

  @Test
  void runsTwiceWhenLittleTimeIsLeft() throws IOException {
    script("echo run >> log; " + json(", \"Expiration\": \"2026-02-03T04:10:00Z\""));
    search.gives("P", "s", null);
    assertEquals("run\nrun\n", Files.readString(home.resolve("log")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thu, 01 Jan 2099 00:00:00 GMT
          Thu Jan  1 00:00:00 UTC 2099
          2099-1-2T3:4:5Z
          2099/01/01 00:00:00Z
          Jan 2, 2099 3:04 pm +0100
          20990102T030405Z
          """)
  void readsTheEndInManyForms(String end) {
    script(json(", \"Expiration\": \"" + end + "\"")).gives("P", "s", null);
  }

  @Test
  void refusesAnEndThatIsNoPointInTime() {
    script(json(", \"Expiration\": \"soon\"")).fails("Unknown string format: soon");
    script(json(", \"Expiration\": 5"))
        .fails("Parser must be a string or character stream, not int");
    script(json(", \"Expiration\": \"2099-01-01T00:00:00\""))
        .failsLater("can't subtract offset-naive and offset-aware datetimes");
  }

  @Test
  void refusesExpiredCredentials() {
    script(json(", \"Expiration\": \"2020-01-01T00:00:00Z\""))
        .failsLater("Credentials were refreshed, but the refreshed credentials are still expired.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          not json | Expecting value: line 1 column 1 (char 0)
          [1] | 'list' object has no attribute 'get'
          {} | Error when retrieving credentials from custom-process: Unsupported version '<Version key not provided>' for credential process provider, supported versions: 1
          {"Version": 2} | Error when retrieving credentials from custom-process: Unsupported version '2' for credential process provider, supported versions: 1
          {"Version": "1"} | Error when retrieving credentials from custom-process: Unsupported version '1' for credential process provider, supported versions: 1
          {"Version": null} | Error when retrieving credentials from custom-process: Unsupported version 'None' for credential process provider, supported versions: 1
          {"Version": 1.0} | Error when retrieving credentials from custom-process: Missing required key in response: 'AccessKeyId'
          {"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s", "SessionToken": 1} | Error when retrieving credentials from custom-process: The value of SessionToken is not a string
          {"Version": 1, "AccessKeyId": "A"} | Error when retrieving credentials from custom-process: Missing required key in response: 'SecretAccessKey'
          """)
  void rejectsOtherOutput(String output, String message) {
    assertEquals(
        message,
        assertThrows(
                CliException.class,
                () -> ProcessSource.parse(search.surroundings.environment(), output))
            .getMessage());
  }

  @Test
  void goesBetweenTheFiles() {
    script(json(""));
    search.credentials("[default]\naws_access_key_id=F\naws_secret_access_key=f\n");
    search.gives("F", "f", null);
    search.credentials("");
    search.config(
        "[default]\ncredential_process=sh p.sh\naws_access_key_id=C\naws_secret_access_key=c\n");
    search.gives("P", "s", null);
  }
}
