package kms.url;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import kms.python.Utf8Encoder;

/** Writes and reads percent-encoded parts of addresses. */
public final class PercentEncoding {
  private static final String UNRESERVED = "-._~";
  private static final String PATH_CHARACTERS = UNRESERVED + "!$&'()*+,;=:@/";
  private static final String QUERY_CHARACTERS = PATH_CHARACTERS + "?";

  private PercentEncoding() {}

  /** Returns a path with all encoded that may not stand in one. */
  static String path(String text) {
    return encode(text, PATH_CHARACTERS);
  }

  /** Returns a query with all encoded that may not stand in one. */
  static String query(String text) {
    return encode(text, QUERY_CHARACTERS);
  }

  /**
   * Returns the text with every byte encoded that is no letter, digit or {@code -._~}, as {@code
   * urllib.parse.quote} does when nothing is safe.
   *
   * @throws kms.error.CliException when it holds half of a surrogate pair
   */
  public static String strict(String text) {
    return strict(text, "");
  }

  /**
   * Returns the text with every byte encoded that is no letter, digit or {@code -._~}, and not
   * safe.
   *
   * @param safe characters of ASCII that stay, too
   * @throws kms.error.CliException when it holds half of a surrogate pair
   */
  public static String strict(String text, String safe) {
    String allowed = UNRESERVED + safe;
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (byte b : Utf8Encoder.encode(text)) {
      append(out, (char) (b & 0xff), allowed);
    }
    return out.toString();
  }

  /**
   * As urllib3 does: escapes that are there already stay, their digits in capitals, unless some
   * percent sign begins none; then every percent sign is encoded.
   */
  private static String encode(String text, String allowed) {
    if (isPlain(text, allowed)) {
      return text;
    }
    byte[] bytes = Utf8Encoder.encodePassing(text);
    boolean escapesStay = areEscapes(bytes);
    StringBuilder out = new StringBuilder(bytes.length + 8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      if (c == '%' && escapesStay) {
        out.append('%').append(capital(bytes[++i])).append(capital(bytes[++i]));
      } else {
        append(out, c, allowed);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c, String allowed) {
    if (isAllowed(c, allowed)) {
      out.append(c);
    } else {
      out.append('%').append(hexDigit(c >> 4)).append(hexDigit(c & 15));
    }
  }

  private static boolean isPlain(String text, String allowed) {
    for (int i = 0; i < text.length(); i++) {
      if (!isAllowed(text.charAt(i), allowed)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(char c, String allowed) {
    return Url.isLetter(c) || Url.isDigit(c) || allowed.indexOf(c) >= 0;
  }

  private static boolean areEscapes(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%' && !isEscape(bytes, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length && digit(bytes[at + 1]) >= 0 && digit(bytes[at + 2]) >= 0;
  }

  private static int digit(byte c) {
    return c > 0 ? Character.digit(c, 16) : -1;
  }

  private static char capital(byte digit) {
    return Character.toUpperCase((char) digit);
  }

  private static char hexDigit(int value) {
    return "0123456789ABCDEF".charAt(value);
  }

  /** Returns the bytes that a percent-encoded text stands for; what is no escape stays. */
  public static byte[] decode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%' && isEscape(bytes, i)) {
        out.write(digit(bytes[++i]) * 16 + digit(bytes[++i]));
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toByteArray();
  }
}
