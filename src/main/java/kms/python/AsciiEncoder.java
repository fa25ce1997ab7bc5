package kms.python;

import java.nio.charset.StandardCharsets;
import kms.error.CliException;

/** Encodes ASCII and Latin-1 as strictly as Python does. */
public final class AsciiEncoder {

  private AsciiEncoder() {}

  /**
   * Returns {@code text.encode('ascii')}.
   *
   * @throws CliException in Python's words when there are other characters in the text
   */
  public static byte[] encode(String text) {
    check(text, 0x80, "ascii");
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Checks that {@code text.encode('latin-1')} would not fail.
   *
   * @throws CliException in Python's words when there are other characters in the text
   */
  public static void checkLatin1(String text) {
    check(text, 0x100, "latin-1");
  }

  private static void check(String text, int limit, String codec) {
    int[] characters = text.codePoints().toArray();
    int start = 0;
    while (start < characters.length && characters[start] < limit) {
      start++;
    }
    if (start == characters.length) {
      return;
    }
    int end = start;
    while (end < characters.length && characters[end] >= limit) {
      end++;
    }
    String what =
        end - start == 1
            ? "character '" + escaped(characters[start]) + "' in position " + start
            : "characters in position " + start + "-" + (end - 1);
    throw new CliException(
        "'%s' codec can't encode %s: ordinal not in range(%d)".formatted(codec, what, limit));
  }

  private static String escaped(int c) {
    if (c < 0x100) {
      return "\\x%02x".formatted(c);
    }
    return (c < 0x10000 ? "\\u%04x" : "\\U%08x").formatted(c);
  }
}
