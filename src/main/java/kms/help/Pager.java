package kms.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kms.environment.Environment;
import kms.error.CliException;
import kms.output.OutputException;
import kms.output.PlainOutput;
import kms.python.SearchPath;
import kms.python.ShellWords;

/** Shows a text through the user's pager: {@code MANPAGER}, else {@code PAGER}, else less. */
public final class Pager {
  private static final String DEFAULT = "less -R";

  private final Environment environment;

  public Pager(Environment environment) {
    this.environment = environment;
  }

  /**
   * Shows a text to its end; with which status the pager ends does not matter.
   *
   * @param text the text, with emphasis by {@link Overstrike}, which only a terminal gets
   * @throws CliException when the variable names no command, or one that cannot be started; or when
   *     no pager shows the text and it cannot be written
   */
  public void show(String text) {
    String shown = environment.terminal() ? text : Overstrike.strip(text);
    if (!environment.terminal() && !isChosen()) {
      copy(shown);
      return;
    }
    List<String> command = command();
    SearchPath searchPath = new SearchPath(environment);
    if (!searchPath.contains(command.get(0))) {
      new PlainOutput(environment.stdout()).print(shown);
      return;
    }
    List<String> found = searchPath.command(command);
    environment.interrupts().leaveToChild(true);
    try {
      run(found, shown.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CliException("The pager could not be run: " + command.get(0), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CliException("interrupted", e);
    } finally {
      environment.interrupts().leaveToChild(false);
    }
  }

  /** Does what less does where there is no terminal, but tells what it keeps to itself. */
  private void copy(String text) {
    try {
      new PlainOutput(environment.stdout()).print(text);
    } catch (OutputException e) {
      if (!e.isBrokenPipe()) {
        throw e;
      }
    }
  }

  private boolean isChosen() {
    return environment.variable("MANPAGER") != null || environment.variable("PAGER") != null;
  }

  /** An empty variable is not the same as none. */
  private List<String> command() {
    String fallback = Objects.requireNonNullElse(environment.variable("PAGER"), DEFAULT);
    String pager = Objects.requireNonNullElse(environment.variable("MANPAGER"), fallback);
    return ShellWords.command(pager);
  }

  private void run(List<String> command, byte[] text) throws IOException, InterruptedException {
    ProcessBuilder builder = environment.child(command);
    if (environment.inheritsStreams()) {
      builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
    }
    Process process = builder.start();
    Thread output = copy(process.getInputStream(), environment.stdout());
    Thread errors = copy(process.getErrorStream(), environment.stderr());
    feed(process, text);
    output.join();
    errors.join();
    process.waitFor();
  }

  /** Inherited streams have nothing to copy. */
  private static Thread copy(InputStream from, OutputStream to) {
    Thread thread =
        new Thread(
            () -> {
              try {
                from.transferTo(to);
              } catch (IOException e) {
                // Nobody reads what the pager shows any more; that is no failure.
              }
            });
    thread.start();
    return thread;
  }

  /** A pager may stop reading at any time. */
  private static void feed(Process process, byte[] text) {
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(text);
    } catch (IOException e) {
      // It has shown enough.
    }
  }
}
