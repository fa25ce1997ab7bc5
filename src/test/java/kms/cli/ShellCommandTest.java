package kms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import kms.environment.Environment;
import kms.output.FailingOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellCommandTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

  private Environment environment(OutputStream errors, boolean inheritsStreams) {
    return new Environment(
        Map.of("WORD", "seen"),
        InputStream.nullInputStream(),
        stdout,
        errors,
        folder,
        null,
        false,
        () -> 80,
        inheritsStreams,
        Clock.systemUTC());
  }

  private int run(String command) {
    return ShellCommand.run(environment(stderr, false), command);
  }

  @Test
  void printsWhereTheRunPrints() {
    assertEquals(0, run("echo out; echo err >&2"));
    assertEquals("out\n", stdout.toString(UTF_8));
    assertEquals("err\n", stderr.toString(UTF_8));
  }

  @Test
  void hasTheVariablesAndTheFolderOfTheRun() throws IOException {
    assertEquals(0, run("echo \"$WORD\"; pwd -P; echo \"${HOME-none}\""));
    assertEquals("seen\n" + folder.toRealPath() + "\nnone\n", stdout.toString(UTF_8));
  }

  @Test
  void readsNothing() {
    assertEquals(0, run("cat; echo end"));
    assertEquals("end\n", stdout.toString(UTF_8));
  }

  /** A shell that a signal ends has, as the AWS CLI tells it, the number below 256. */
  @ParameterizedTest
  @CsvSource({
    "exit 0, 0",
    "exit 1, 1",
    "exit 128, 128",
    "exit 160, 160",
    "exit 255, 255",
    "kill -TERM $$, 241",
    "kill -KILL $$, 247",
    "no-such-program-here, 127",
  })
  void endsWithTheStatusOfTheCommand(String command, int status) {
    assertEquals(status, run(command));
  }

  @Test
  void endsWithTheStatusWhereTheStreamsAreThoseOfTheProcess() {
    assertEquals(3, ShellCommand.run(environment(stderr, true), "exit 3"));
    assertEquals("", stdout.toString(UTF_8));
  }

  @Test
  void goesOnWhereNobodyReadsItsErrors() {
    assertEquals(
        4,
        ShellCommand.run(
            environment(new FailingOutput("Broken pipe"), false), "echo err >&2; exit 4"));
  }
}
