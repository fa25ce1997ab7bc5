package kms.credentials;

import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps a terminal from showing what is typed, until it is closed or the program is stopped. */
final class HiddenInput implements Closeable {
  private final String terminal;
  private final String state;
  private final InputStream in;
  private final OutputStream out;
  private final Thread restorer;

  private HiddenInput(String terminal, String state, InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
    this.terminal = terminal;
    this.state = state;
    this.restorer = new Thread(this::restore);
  }

  /**
   * Opens a terminal and hides what is typed there.
   *
   * @throws IOException when there is no such terminal
   */
  static HiddenInput on(String terminal) throws IOException {
    String state = stty(terminal, "-g").strip();
    InputStream in = new FileInputStream(terminal);
    HiddenInput hidden = new HiddenInput(terminal, state, in, new FileOutputStream(terminal));
    Runtime.getRuntime().addShutdownHook(hidden.restorer);
    stty(terminal, "-echo");
    return hidden;
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  @Override
  public void close() throws IOException {
    restore();
    in.close();
    out.close();
    try {
      Runtime.getRuntime().removeShutdownHook(restorer);
    } catch (IllegalStateException e) {
      return; // The program is being stopped, and the hook runs already.
    }
  }

  private void restore() {
    try {
      stty(terminal, state);
    } catch (IOException e) {
      return;
    }
  }

  private static String stty(String terminal, String argument) throws IOException {
    Process process =
        new ProcessBuilder("stty", argument)
            .redirectInput(new File(terminal))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
  }
}
