package kms.environment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of an argument, a variable or a file name into text and back without loss. They
 * are read as UTF-8; a byte that is no part of it becomes the lone surrogate U+DC00 + byte, which
 * no UTF-8 gives. This is the error handler {@code surrogateescape} of Python (PEP 383).
 */
public final class SurrogateEscape {
  /** What Java gives for each byte, or for some, that it cannot read in the locale's encoding. */
  public static final char UNREADABLE = '\ufffd';

  private static final char FIRST = '\udc80';
  private static final char LAST = '\udcff';
  private static final int BASE = 0xdc00;

  private SurrogateEscape() {}

  /** Returns the text of any bytes; {@link #encode} gives the same bytes again. */
  public static String decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      out.put((char) (BASE + (in.get() & 0xff)));
      result = decoder.reset().decode(in, out, true);
    }
    return out.flip().toString();
  }

  /**
   * Returns the bytes of a text.
   *
   * @throws IllegalArgumentException when it holds half of a surrogate pair that stands for no byte
   */
  public static byte[] encode(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 8);
    int start = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isEscape(c)) {
        out.writeBytes(text.substring(start, i).getBytes(StandardCharsets.UTF_8));
        out.write(c - BASE);
        start = i + 1;
      } else if (isHalf(c)) {
        throw new IllegalArgumentException("Half of a surrogate pair at " + i);
      }
    }
    out.writeBytes(text.substring(start).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** Tells whether a text holds a byte that is no UTF-8. */
  public static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (isEscape(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a code point stands for a byte that is no UTF-8. */
  public static boolean isEscape(int codePoint) {
    return codePoint >= FIRST && codePoint <= LAST;
  }

  /**
   * Returns a text as Python writes it to standard error, which takes any: halves of surrogate
   * pairs are spelled out, a backslash, {@code u} and four digits each.
   */
  public static String spelledOut(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isHalf(c)) {
        out.append("\\u").append(Integer.toHexString(c));
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
