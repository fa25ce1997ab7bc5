package kms.credentials;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kms.environment.Terminal;
import kms.it.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenInputTest {
  @TempDir Path folder;

  /** A terminal that stays until the test is over, and what a user types and sees there. */
  private static final class Screen implements AutoCloseable {
    private final Process process;
    private final BufferedReader shown;
    private final OutputStream keyboard;
    private final String device;

    Screen() throws Exception {
      assumeTrue(Shell.output("script --version").contains("util-linux"), "another script");
      // Nobody reads what is typed: the terminal is for the test.
      String command = "tty; exec tail -f /dev/null";
      process = new ProcessBuilder("script", "-q", "-c", command, "/dev/null").start();
      shown = process.inputReader(US_ASCII);
      keyboard = process.getOutputStream();
      device = shown.readLine();
    }

    private boolean echoes() throws IOException {
      return Arrays.asList(new Terminal(device).stty("-a").split("[\\s;]+")).contains("echo");
    }

    private void type(String text) throws IOException {
      keyboard.write(text.getBytes(US_ASCII));
      keyboard.flush();
    }

    @Override
    public void close() {
      process.destroy();
    }
  }

  @Test
  void hidesWhatIsTypedUntilItIsClosed() throws Exception {
    try (Screen screen = new Screen()) {
      String before = new Terminal(screen.device).stty("-g");
      assertTrue(screen.echoes());
      try (HiddenInput hidden = HiddenInput.on(screen.device)) {
        assertFalse(screen.echoes());
        screen.type("123456\n");
        BufferedReader typed = new BufferedReader(new InputStreamReader(hidden.in(), US_ASCII));
        assertEquals("123456", typed.readLine());
        hidden.out().write("seen\n".getBytes(US_ASCII));
      }
      assertEquals("seen", screen.shown.readLine());
      assertEquals(before, new Terminal(screen.device).stty("-g"));
    }
  }

  @Test
  void givesTheTerminalBackThatItFoundWithoutEcho() throws Exception {
    try (Screen screen = new Screen()) {
      new Terminal(screen.device).stty("-echo");
      HiddenInput.on(screen.device).close();
      assertFalse(screen.echoes());
    }
  }

  @Test
  void readsAndWritesAFileThatIsNoTerminal() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (HiddenInput hidden = HiddenInput.on(file.toString())) {
      hidden.out().write("code".getBytes(US_ASCII));
      assertEquals("code", new String(hidden.in().readAllBytes(), US_ASCII));
    }
  }

  @Test
  void failsWhereThereIsNoTerminal() {
    String missing = folder.resolve("missing").toString();
    assertThrows(IOException.class, () -> HiddenInput.on(missing));
  }
}
