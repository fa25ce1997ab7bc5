package kms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import kms.config.Surroundings;
import kms.error.CliException;
import kms.error.ConfigurationException;
import kms.error.UnknownArgumentException;
import kms.error.UnparsableFileException;
import kms.error.UsageException;
import kms.output.ColorReset;
import kms.output.FailingOutput;
import kms.output.OutputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorHandlerTest {
  private static final String USAGE =
      """
      usage: kms [options] <operation> [parameters]
      To see help text, you can run:

        kms help
        kms <operation> help
      """;

  @TempDir Path home;
  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

  private int handle(Throwable failure, OutputStream out) {
    ColorReset reset = new ColorReset(new Surroundings(home).environment());
    return new ErrorHandler(out, reset).handle(failure);
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new CliException("what"), 255, "\nwhat\n"),
        Arguments.of(new CliException(""), 255, "\n\n"),
        Arguments.of(new ConfigurationException("what"), 255, "what\n"),
        Arguments.of(new UnparsableFileException("what"), 1, "what\n"),
        Arguments.of(new UsageException("what"), 2, USAGE + "kms: error: what\n"),
        Arguments.of(new UnknownArgumentException("what"), 255, USAGE + "\nwhat\n"),
        Arguments.of(new OutputException(new IOException("full")), 255, "\nfull\n"),
        Arguments.of(new OutputException(new IOException()), 255, "\nI/O error\n"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void hasATextAndAStatusForEachKind(CliException failure, int status, String text) {
    assertEquals(status, handle(failure, stderr));
    assertEquals(text, stderr.toString(UTF_8));
  }

  @Test
  void saysNothingToWhomHasGone() {
    OutputException closed = new OutputException(new IOException("Broken pipe"));
    assertEquals(120, handle(closed, stderr));
    assertEquals("", stderr.toString(UTF_8));
  }

  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of(new StackOverflowError(), "maximum recursion depth exceeded"),
        Arguments.of(new OutOfMemoryError("heap"), "Out of memory"),
        Arguments.of(new InvalidPathException("\0", "Nul character"), "embedded null byte"),
        Arguments.of(
            new InvalidPathException("\u00e9", "unmappable"),
            "An internal error occurred; run with --debug to see where."),
        Arguments.of(
            new IllegalStateException("secret"),
            "An internal error occurred; run with --debug to see where."));
  }

  /** What such an error says could hold anything, and a user can do nothing with it. */
  @ParameterizedTest
  @MethodSource("errors")
  void saysNothingOfWhatIsInAnErrorOfTheProgram(Throwable error, String message) {
    assertEquals(255, handle(error, stderr));
    assertEquals("\n" + message + "\n", stderr.toString(UTF_8));
  }

  @Test
  void spellsOutWhatIsNoText() {
    handle(new CliException("caf\udce9 \u20ac"), stderr);
    assertEquals("\ncaf\\udce9 \u20ac\n", stderr.toString(UTF_8));
  }

  @Test
  void endsAlikeWhereNobodyReadsErrors() {
    assertEquals(2, handle(new UsageException("what"), new FailingOutput("Broken pipe")));
  }
}
