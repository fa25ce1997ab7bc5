package kms.output;

import java.io.IOException;
import java.io.OutputStream;
import kms.python.Utf8Encoder;

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
      stdout.write(Utf8Encoder.encodeEscaped(text));
      stdout.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }
}
