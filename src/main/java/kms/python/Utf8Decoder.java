package kms.python;

import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 as strictly as Python does, and names the same place when that fails. */
public final class Utf8Decoder {
  private final byte[] bytes;
  private final boolean surrogates;
  private int at;

  private Utf8Decoder(byte[] bytes, boolean surrogates) {
    this.bytes = bytes;
    this.surrogates = surrogates;
  }

  /**
   * Returns {@code bytes.decode('utf-8')}.
   *
   * @throws UnicodeDecodeException when the bytes are not UTF-8
   */
  public static String decode(byte[] bytes) {
    return new Utf8Decoder(bytes, false).text();
  }

  /**
   * Returns what Python reads from a file of text: all ends of lines are line feeds.
   *
   * @throws UnicodeDecodeException when the bytes are not UTF-8
   */
  public static String decodeLines(byte[] bytes) {
    String text = decode(bytes);
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Returns {@code bytes.decode('utf-8', 'surrogatepass')}, which takes halves of surrogate pairs.
   *
   * @throws UnicodeDecodeException when the bytes are not UTF-8
   */
  public static String decodeWithSurrogates(byte[] bytes) {
    return new Utf8Decoder(bytes, true).text();
  }

  private String text() {
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    String ascii = new String(bytes, 0, at, StandardCharsets.ISO_8859_1);
    return at == bytes.length ? ascii : textFrom(ascii);
  }

  private String textFrom(String ascii) {
    StringBuilder out = new StringBuilder(bytes.length).append(ascii);
    while (at < bytes.length) {
      int first = bytes[at] & 0xff;
      if (first < 0x80) {
        out.append((char) first);
        at++;
      } else {
        out.appendCodePoint(sequence(first));
      }
    }
    return out.toString();
  }

  private int sequence(int first) {
    int length = length(first);
    int code = first & (0x7f >> length);
    boolean surrogate = surrogates && isSurrogate();
    for (int i = 1; i < length; i++) {
      if (at + i == bytes.length) {
        throw failure(at + i, "unexpected end of data");
      }
      int next = bytes[at + i] & 0xff;
      if (!surrogate && !continues(i, next)) {
        throw failure(at + i, "invalid continuation byte");
      }
      code = (code << 6) | (next & 0x3f);
    }
    at += length;
    return code;
  }

  private int length(int first) {
    if (first < 0xc2 || first > 0xf4) {
      throw failure(at + 1, "invalid start byte");
    }
    if (first < 0xe0) {
      return 2;
    }
    return first < 0xf0 ? 3 : 4;
  }

  private boolean isSurrogate() {
    return at + 2 < bytes.length
        && (bytes[at] & 0xff) == 0xed
        && (bytes[at + 1] & 0xe0) == 0xa0
        && (bytes[at + 2] & 0xc0) == 0x80;
  }

  /** Overlong forms, surrogates and what lies beyond U+10FFFF fail at their second byte. */
  private boolean continues(int index, int next) {
    int low = 0x80;
    int high = 0xbf;
    if (index == 1) {
      switch (bytes[at] & 0xff) {
        case 0xe0 -> low = 0xa0;
        case 0xed -> high = 0x9f;
        case 0xf0 -> low = 0x90;
        case 0xf4 -> high = 0x8f;
        default -> {}
      }
    }
    return next >= low && next <= high;
  }

  private UnicodeDecodeException failure(int end, String reason) {
    return UnicodeDecodeException.of("utf-8", bytes, at, end, reason);
  }
}
