package kms.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints text that is no response, such as a skeleton.
 *
 * @param stdout standard output
 */
public record PlainOutput(OutputStream stdout) {

  /**
   * Prints a text in UTF-8.
   *
   * @throws OutputException when standard output cannot be written
   */
  public void print(String text) {
    try {
      stdout.write(text.getBytes(StandardCharsets.UTF_8));
      stdout.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }
}
