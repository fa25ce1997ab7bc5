package kms.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import kms.config.Surroundings;
import kms.error.CliException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandOutputTest {
  @TempDir Path folder;
  private Surroundings surroundings;

  @BeforeEach
  void start() {
    surroundings = new Surroundings(folder).with("PATH", "/usr/bin:/bin").with("WORD", "seen");
  }

  private CommandOutput run(String command) {
    return CommandOutput.of(surroundings.environment(), command);
  }

  private String failure(String command) {
    return assertThrows(CliException.class, () -> run(command)).getMessage();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  @Test
  void isWhatAProgramLeft() {
    CommandOutput output = run("sh -c 'echo out; echo err >&2; exit 3'");
    assertEquals(3, output.status());
    assertEquals("out\n", text(output.stdout()));
    assertEquals("err\n", text(output.stderr()));
  }

  @Test
  void isThatOfWordsWithoutAShell() {
    assertEquals("$WORD|*|a b", text(run("printf %s '$WORD'\"|*|a b\"").stdout()));
  }

  @Test
  void hasTheVariablesAndTheFolderOfTheRun() throws Exception {
    assertEquals(
        "seen " + folder.toRealPath(),
        text(run("sh -c 'printf \"%s \" $WORD; pwd -P'").stdout()).strip());
  }

  @Test
  void isThatOfAProgramThatReadsTheInputOfTheRun() {
    surroundings.stdin("typed\n");
    assertEquals("typed\n", text(run("cat").stdout()));
  }

  @Test
  void isThatOfAProgramThatDoesNotReadIt() {
    surroundings.stdin("x".repeat(1 << 20));
    assertEquals(0, run("true").status());
  }

  /** More than a pipe holds, of both at once. */
  @Test
  void isOfAnyLength() {
    CommandOutput output = run("sh -c 'head -c 300000 /dev/zero >&2; head -c 300000 /dev/zero'");
    assertArrayEquals(new byte[300000], output.stdout());
    assertEquals(300000, output.stderr().length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | list index out of range",
        "' ' | list index out of range",
        "x'a | No closing quotation",
        "a\\ | No escaped character",
        "no-such-program-here | [Errno 2] No such file or directory: 'no-such-program-here'",
        "/no/such | [Errno 2] No such file or directory: '/no/such'",
        "/ | [Errno 13] Permission denied: '/'",
      })
  void isNoneOfWhatCannotBeStarted(String command, String message) {
    assertEquals(message, failure(command));
  }

  @Test
  void isNoneOfWordsWithANul() {
    assertEquals("embedded null byte", failure("echo a\0b"));
  }

  @Test
  void isFoundInAFolderOfThePath() throws Exception {
    surroundings.with("PATH", "bin:/usr/bin:/bin").file("bin/own", "#!/bin/sh\necho own $1\n");
    assertTrue(folder.resolve("bin/own").toFile().setExecutable(true));
    assertEquals("own x\n", text(run("own x").stdout()));
  }
}
