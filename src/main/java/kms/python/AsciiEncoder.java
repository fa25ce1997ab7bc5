package kms.python;

import java.nio.charset.StandardCharsets;
import kms.error.CliException;

/** Encodes ASCII as strictly as Python does. */
public final class AsciiEncoder {

  private AsciiEncoder() {}

  /**
   * Returns {@code text.encode('ascii')}.
   *
   * @throws CliException in Python's words when there are other characters in the text
   */
  public static byte[] encode(String text) {
    int[] characters = text.codePoints().toArray();
    int start = 0;
    while (start < characters.length && characters[start] < 0x80) {
      start++;
    }
    if (start == characters.length) {
      return text.getBytes(StandardCharsets.US_ASCII);
    }
    int end = start;
    while (end < characters.length && characters[end] >= 0x80) {
      end++;
    }
    String what =
        end - start == 1
            ? "character '" + escaped(characters[start]) + "' in position " + start
            : "characters in position " + start + "-" + (end - 1);
    throw new CliException("'ascii' codec can't encode " + what + ": ordinal not in range(128)");
  }

  private static String escaped(int c) {
    if (c < 0x100) {
      return "\\x%02x".formatted(c);
    }
    return (c < 0x10000 ? "\\u%04x" : "\\U%08x").formatted(c);
  }
}
