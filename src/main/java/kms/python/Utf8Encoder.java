package kms.python;

import java.nio.charset.StandardCharsets;
import kms.error.CliException;

/** Encodes UTF-8 as strictly as Python does. */
public final class Utf8Encoder {

  private Utf8Encoder() {}

  /**
   * Returns {@code text.encode('utf-8')}.
   *
   * @throws CliException in Python's words when there is half of a surrogate pair in the text
   */
  public static byte[] encode(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (isSurrogate(text, i)) {
        throw failure(text, i);
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isSurrogate(String text, int index) {
    return index < text.length()
        && Character.getType(text.codePointAt(index)) == Character.SURROGATE;
  }

  /**
   * Returns Python's failure to encode a text, which names all halves of pairs in a row.
   *
   * @param index where the first of them is
   */
  public static CliException failure(String text, int index) {
    int position = text.codePointCount(0, index);
    int count = 1;
    while (isSurrogate(text, index + count)) {
      count++;
    }
    String what =
        count == 1
            ? "character " + PythonText.repr(text.substring(index, index + 1)) + " in position "
            : "characters in position ";
    String where = count == 1 ? "" + position : position + "-" + (position + count - 1);
    return new CliException(
        "'utf-8' codec can't encode " + what + where + ": surrogates not allowed");
  }
}
