package kms.cli;

import java.io.IOException;
import java.util.List;
import kms.environment.Environment;
import kms.error.CliException;

/** Runs the shell command of an alias in the place of this program. */
final class ShellCommand {
  private static final int SIGNALED = 128;
  private static final int LAST_SIGNAL = 31;

  private ShellCommand() {}

  /**
   * Runs a command to its end.
   *
   * @return its exit status; that of a signal n is 256 - n, as Python's {@code subprocess} has it
   */
  static int run(Environment environment, String command) {
    ProcessBuilder builder = environment.child(List.of("/bin/sh", "-c", command));
    try {
      return waitFor(environment, builder);
    } catch (IOException e) {
      throw new CliException("The shell of the alias could not be run: " + command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CliException("interrupted", e);
    }
  }

  private static int waitFor(Environment environment, ProcessBuilder builder)
      throws IOException, InterruptedException {
    if (environment.inheritsStreams()) {
      return status(builder.inheritIO().start().waitFor());
    }
    Process process = builder.redirectInput(ProcessBuilder.Redirect.PIPE).start();
    process.getOutputStream().close();
    Thread errors = new Thread(() -> copyErrors(process, environment));
    errors.start();
    process.getInputStream().transferTo(environment.stdout());
    errors.join();
    return status(process.waitFor());
  }

  private static void copyErrors(Process process, Environment environment) {
    try {
      process.getErrorStream().transferTo(environment.stderr());
    } catch (IOException e) {
      // What cannot be shown is dropped; the status still tells.
    }
  }

  /** The JVM tells death by signal n as 128 + n. */
  private static int status(int status) {
    boolean signaled = status > SIGNALED && status <= SIGNALED + LAST_SIGNAL;
    return signaled ? 256 - (status - SIGNALED) : status;
  }
}
