package kms.x509;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.Arrays;

/** Reads the kinds of text that names are made of. */
final class DerText {
  private static final int UTF8 = 0x0C;
  private static final int NUMERIC = 0x12;
  private static final int PRINTABLE = 0x13;
  private static final int T61 = 0x14;
  private static final int IA5 = 0x16;
  private static final int UNIVERSAL = 0x1C;
  private static final int BMP = 0x1E;

  private DerText() {}

  /**
   * Tells whether names are compared by what the value says, and not by its bytes.
   *
   * @throws CertificateException when OpenSSL takes no such value in a name
   */
  static boolean isCompared(Der value) throws CertificateException {
    return switch (value.tag()) {
      case UTF8, PRINTABLE, T61, IA5, UNIVERSAL, BMP -> true;
      case NUMERIC, Der.BIT_STRING, Der.SEQUENCE -> false;
      default -> throw Der.malformed();
    };
  }

  static boolean isIa5(Der value) {
    return value.tag() == IA5;
  }

  /**
   * Returns the text of a value.
   *
   * @throws CertificateException when it is none, or malformed
   */
  static String of(Der value) throws CertificateException {
    return switch (value.tag()) {
      case UTF8 -> strict(value.contentBytes(), StandardCharsets.UTF_8);
      case BMP -> withoutSurrogates(strict(value.contentBytes(), StandardCharsets.UTF_16BE));
      case UNIVERSAL -> strict(value.contentBytes(), Charset.forName("UTF-32BE"));
      case NUMERIC, PRINTABLE, T61, IA5 -> latin1(value);
      default -> throw Der.malformed();
    };
  }

  /** Returns what the bytes say in UTF-8, given a character for each of them. */
  static String utf8(String latin1) throws CertificateException {
    return strict(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** Returns a character for each byte. */
  static String latin1(Der value) {
    return new String(value.bytes(), value.content(), value.length(), StandardCharsets.ISO_8859_1);
  }

  private static String strict(byte[] bytes, Charset charset) throws CertificateException {
    String text = new String(bytes, charset);
    if (!Arrays.equals(bytes, text.getBytes(charset))) {
      throw Der.malformed();
    }
    return text;
  }

  /** OpenSSL knows no pairs of them in text of two bytes a character. */
  private static String withoutSurrogates(String text) throws CertificateException {
    if (text.length() != text.codePointCount(0, text.length())) {
      throw Der.malformed();
    }
    return text;
  }

  /** Returns the text as names are compared: blanks stripped or single, ASCII letters small. */
  static String canonical(String text) {
    StringBuilder out = new StringBuilder();
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        pending = !out.isEmpty();
      } else {
        out.append(pending ? " " : "").append(lower(c));
        pending = false;
      }
    }
    return out.toString();
  }

  /** Returns the text with the letters of ASCII small, and no others. */
  static String lower(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(lower(text.charAt(i)));
    }
    return out.toString();
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
