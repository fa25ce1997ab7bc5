package kms.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import kms.environment.SurrogateEscape;
import kms.error.CliException;
import kms.error.ConfigurationException;
import kms.error.UnknownArgumentException;
import kms.error.UnparsableFileException;
import kms.error.UsageException;
import kms.output.ColorReset;
import kms.output.OutputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a failure into text on standard error and an exit status; nothing else does. */
final class ErrorHandler {
  private static final String USAGE =
      """
      usage: kms [options] <operation> [parameters]
      To see help text, you can run:

        kms help
        kms <operation> help
      """;

  private final OutputStream stderr;
  private final ColorReset colorReset;

  /**
   * Creates a handler.
   *
   * @param colorReset what follows each text once coloured output has begun
   */
  ErrorHandler(OutputStream stderr, ColorReset colorReset) {
    this.stderr = stderr;
    this.colorReset = colorReset;
  }

  /**
   * Prints what went wrong.
   *
   * @return the exit status
   */
  int handle(Throwable failure) {
    Logger logger = LoggerFactory.getLogger(ErrorHandler.class);
    logger.debug("The run ends here", failure);
    if (failure instanceof OutputException output && output.isBrokenPipe()) {
      return ExitStatus.OUTPUT_CLOSED;
    }
    String message = message(failure);
    if (failure instanceof UsageException) {
      print(USAGE + "kms: error: " + message + "\n");
      return ExitStatus.USAGE;
    }
    if (failure instanceof UnknownArgumentException) {
      print(USAGE + "\n" + message + "\n");
      return ExitStatus.FAILURE;
    }
    if (failure instanceof UnparsableFileException) {
      print(message + "\n");
      return ExitStatus.UNPARSABLE_FILE;
    }
    String reset = colorReset.suffix();
    if (failure instanceof ConfigurationException) {
      print(message + reset + "\n" + reset);
      return ExitStatus.FAILURE;
    }
    print("\n" + reset + message + reset + "\n" + reset);
    return ExitStatus.FAILURE;
  }

  private static String message(Throwable failure) {
    if (failure instanceof CliException known) {
      return known.getMessage();
    }
    if (failure instanceof StackOverflowError) {
      return "maximum recursion depth exceeded";
    }
    if (failure instanceof OutOfMemoryError) {
      return "Out of memory";
    }
    if (failure instanceof InvalidPathException path && path.getInput().indexOf('\0') >= 0) {
      return "embedded null byte";
    }
    return "An internal error occurred; run with --debug to see where.";
  }

  private void print(String text) {
    try {
      stderr.write(SurrogateEscape.spelledOut(text).getBytes(StandardCharsets.UTF_8));
      stderr.flush();
    } catch (IOException e) {
      // Nobody reads standard error; the exit status still tells.
    }
  }
}
