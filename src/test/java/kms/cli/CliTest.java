package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kms.environment.Environment;
import kms.environment.Interrupts;
import kms.environment.Sleep;
import kms.environment.Version;
import kms.output.FailingOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

  @Test
  void endsWithStatus120WhenNobodyReadsTheVersion() {
    assertEquals(120, printVersion("Broken pipe"));
    assertEquals("", stderr.toString());
  }

  @Test
  void saysWhyTheVersionCannotBePrinted() {
    assertEquals(255, printVersion("No space left on device"));
    assertEquals("\nNo space left on device\n", stderr.toString());
  }

  @Test
  void complainsOfWarningFiltersFirst() throws IOException {
    CliRunner.Result result =
        CliRunner.in(folder)
            .variable("PYTHONWARNINGS", "x,ignore,y")
            .run("--query", "[", "list-keys");
    assertEquals(
        "Invalid -W option ignored: invalid action: 'x'\n"
            + "Invalid -W option ignored: invalid action: 'y'\n",
        result.stderr().substring(0, result.stderr().indexOf("\nBad value")));
  }

  @Test
  void saysWhatItRunsOnBehindTheVersion() {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    assertEquals(0, printVersion(stdout, "Java/25.0.3 Linux/6.8.0"));
    assertEquals("kms/" + Version.number() + " Java/25.0.3 Linux/6.8.0\n", stdout.toString());
  }

  private int printVersion(String reason) {
    return printVersion(new FailingOutput(reason), "");
  }

  private int printVersion(OutputStream stdout, String platform) {
    Environment environment =
        new Environment(
            Map.of(),
            InputStream.nullInputStream(),
            stdout,
            stderr,
            folder,
            folder.toString(),
            false,
            () -> 80,
            false,
            Clock.systemUTC(),
            new Sleep(),
            new Interrupts(),
            platform);
    return new Cli(environment).run(List.of("--version"));
  }
}
