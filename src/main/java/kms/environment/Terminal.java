package kms.environment;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A terminal. Java knows nothing of terminals, so {@code stty} is asked, which every system has.
 *
 * @param device the file that stands for it, such as {@code /dev/tty}
 */
public record Terminal(String device) {
  private static final int DEFAULT_COLUMNS = 80;

  /**
   * Runs {@code stty} with the terminal as its input.
   *
   * @return what it prints, nothing when this is no terminal
   * @throws IOException when there is no such file, or no {@code stty}
   */
  public String stty(String argument) throws IOException {
    Process stty =
        new ProcessBuilder("stty", argument)
            .redirectInput(new File(device))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (InputStream out = stty.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
  }

  /**
   * Returns the width in characters, 80 when nobody knows it. The AWS CLI reads the 16 bits as a
   * number with a sign, and takes 0 for what it is.
   */
  public int columns() {
    try {
      String size = stty("size");
      return (short) Integer.parseInt(size.substring(size.indexOf(' ') + 1));
    } catch (IOException | NumberFormatException e) {
      return DEFAULT_COLUMNS;
    }
  }
}
