package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationCommandTest {
  @TempDir Path folder;
  private final Socket bound = new Socket();

  @AfterEach
  void free() throws IOException {
    bound.close();
  }

  /** Words are separated by blanks here, and a dot stands for the empty word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "x | 'x'",
        "x y | 'y, x'",
        "x . | ', x'",
        ". . | ''",
        ". x | 'x'",
        "--foo . x | '--foo, x'",
        "x . y | ', y, x'",
      })
  void namesTheFirstWordThatIsNoOptionLast(String words, String unknown) throws IOException {
    String[] line = ("list-keys " + words.replace(".", "")).split(" ", -1);

    CliRunner.Result result = CliRunner.in(folder).run(line);

    String listed = unknown.substring(1, unknown.length() - 1);
    assertEquals(255, result.status());
    assertTrue(result.stderr().endsWith("\nUnknown options: " + listed + "\n"), result.stderr());
  }

  @Test
  void pausesBetweenTwoAttempts() throws IOException {
    List<Long> pauses = new ArrayList<>();
    CliRunner runner = CliRunner.in(folder).pause(pauses::add).variable("AWS_MAX_ATTEMPTS", "3");

    assertEquals(255, runner.run("list-keys", "--endpoint-url", refusing()).status());

    assertEquals(2, pauses.size());
    assertTrue(pauses.get(0) <= 1000 && pauses.get(1) <= 2000, pauses.toString());
  }

  @Test
  void pausesBetweenTwoAttemptsToGetCredentials() throws IOException {
    List<Long> pauses = new ArrayList<>();
    CliRunner runner =
        CliRunner.in(folder)
            .pause(pauses::add)
            .variable("AWS_ACCESS_KEY_ID", null)
            .variable("AWS_SECRET_ACCESS_KEY", null)
            .variable("AWS_ENDPOINT_URL_STS", refusing())
            .variable("AWS_MAX_ATTEMPTS", "2")
            .variable("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/r")
            .variable("AWS_WEB_IDENTITY_TOKEN_FILE", "token")
            .file("token", "token");

    assertEquals(255, runner.run("list-keys", "--endpoint-url", refusing()).status());

    // Between two attempts of the call, and in each between two to get credentials for it.
    assertEquals(3, pauses.size());
  }

  /** Returns the URL of a port that is bound, and where nobody listens. */
  private String refusing() throws IOException {
    if (!bound.isBound()) {
      bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }
    return "http://127.0.0.1:" + bound.getLocalPort();
  }
}
