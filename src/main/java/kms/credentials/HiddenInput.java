package kms.credentials;

import java.io.Closeable;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import kms.environment.Terminal;

/** Keeps a terminal from showing what is typed, until it is closed or the program is stopped. */
final class HiddenInput implements Closeable {
  private final Terminal terminal;
  private final String state;
  private final InputStream in;
  private final OutputStream out;
  private final Thread restorer;

  private HiddenInput(Terminal terminal, String state, InputStream in, OutputStream out) {
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
  static HiddenInput on(String device) throws IOException {
    Terminal terminal = new Terminal(device);
    String state = terminal.stty("-g");
    InputStream in = new FileInputStream(device);
    HiddenInput hidden = new HiddenInput(terminal, state, in, new FileOutputStream(device));
    Runtime.getRuntime().addShutdownHook(hidden.restorer);
    terminal.stty("-echo");
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
      terminal.stty(state);
    } catch (IOException e) {
      return;
    }
  }
}
