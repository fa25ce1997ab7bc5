package kms.credentials;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import kms.environment.Environment;
import kms.error.CliException;
import kms.python.Errno;
import kms.python.PythonText;
import kms.python.SearchPath;
import kms.python.ShellWords;

/**
 * What a program left when it was run without a shell.
 *
 * @param status its exit status
 * @param stdout what it wrote to standard output
 * @param stderr what it wrote to standard error
 */
record CommandOutput(int status, byte[] stdout, byte[] stderr) {

  /**
   * Runs a command to its end; it gets this program's standard input.
   *
   * @param command split into words as a shell would, without anything else a shell does
   * @throws CliException when it cannot be started
   */
  static CommandOutput of(Environment environment, String command) {
    List<String> words = split(command);
    Process process = start(environment, words);
    try {
      return collect(environment, process);
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new CliException("Interrupted while waiting for " + words.get(0), e);
    } catch (IOException e) {
      throw new CliException("Reading the output of " + words.get(0) + " failed", e);
    }
  }

  private static List<String> split(String command) {
    List<String> words = ShellWords.command(command);
    if (command.indexOf('\0') >= 0) {
      throw new CliException("embedded null byte");
    }
    return words;
  }

  private static Process start(Environment environment, List<String> words) {
    ProcessBuilder builder = environment.child(new SearchPath(environment).command(words));
    if (environment.inheritsStreams()) {
      builder.redirectInput(ProcessBuilder.Redirect.INHERIT);
    }
    try {
      return builder.start();
    } catch (IOException e) {
      Errno errno = Errno.mentionedIn(String.valueOf(e.getMessage()));
      throw new CliException(errno + ": " + PythonText.repr(words.get(0)), e);
    }
  }

  /** Reads both outputs at the same time, so that the program never waits for its reader. */
  private static CommandOutput collect(Environment environment, Process process)
      throws IOException, InterruptedException {
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    Thread errorReader = copy(process.getErrorStream(), stderr);
    if (!environment.inheritsStreams()) {
      copy(environment.stdin(), process.getOutputStream());
    }
    byte[] stdout = process.getInputStream().readAllBytes();
    errorReader.join();
    return new CommandOutput(process.waitFor(), stdout, stderr.toByteArray());
  }

  private static Thread copy(InputStream from, OutputStream to) {
    Thread thread = new Thread(() -> copyAll(from, to));
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** A program may end without reading all of its input. */
  private static void copyAll(InputStream from, OutputStream to) {
    try (to) {
      from.transferTo(to);
    } catch (IOException e) {
      return;
    }
  }
}
