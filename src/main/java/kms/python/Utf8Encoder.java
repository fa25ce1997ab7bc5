package kms.python;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import kms.environment.SurrogateEscape;
import kms.error.CliException;

/** Encodes UTF-8 as Python does, with the ways it has with halves of surrogate pairs. */
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

  /**
   * Returns {@code text.encode('utf-8', 'surrogateescape')}: what stands for a byte becomes it.
   *
   * @throws CliException in Python's words when there is another half of a surrogate pair
   */
  public static byte[] encodeEscaped(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (isSurrogate(text, i) && !SurrogateEscape.isEscape(text.charAt(i))) {
        throw failure(text, i);
      }
    }
    return SurrogateEscape.encode(text);
  }

  /** Returns {@code text.encode('utf-8', 'surrogatepass')}: each half becomes three bytes. */
  public static byte[] encodePassing(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 8);
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (isSurrogate(text, i)) {
        int c = text.charAt(i);
        out.write(0xe0 | (c >> 12));
        out.write(0x80 | ((c >> 6) & 0x3f));
        out.write(0x80 | (c & 0x3f));
      } else {
        String character = text.substring(i, text.offsetByCodePoints(i, 1));
        out.writeBytes(character.getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** Tells whether there is half of a surrogate pair in a text. */
  public static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (isSurrogate(text, i)) {
        return true;
      }
    }
    return false;
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
