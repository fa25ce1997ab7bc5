package kms.python;

import java.nio.charset.StandardCharsets;
import kms.environment.SurrogateEscape;
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

  /**
   * Checks that {@code text.encode('ascii', 'surrogateescape')} would not fail.
   *
   * @throws CliException in Python's words when there is a character beyond ASCII that stands for
   *     no byte
   */
  public static void checkEscaped(String text) {
    int[] characters = text.codePoints().toArray();
    int start = 0;
    while (start < characters.length
        && (characters[start] < 0x80 || SurrogateEscape.isEscape(characters[start]))) {
      start++;
    }
    failFrom(start, characters, 0x80, "ascii");
  }

  private static void check(String text, int limit, String codec) {
    int[] characters = text.codePoints().toArray();
    int start = 0;
    while (start < characters.length && characters[start] < limit) {
      start++;
    }
    failFrom(start, characters, limit, codec);
  }

  /** Names the characters in a row that cannot be encoded, unless the text ends before them. */
  private static void failFrom(int start, int[] characters, int limit, String codec) {
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
