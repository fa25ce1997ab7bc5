package kms.json;

import java.util.Arrays;
import kms.python.UnicodeDecodeException;
import kms.python.Utf8Decoder;

/** Decodes the bytes of a JSON text in the encoding that Python's {@code json} finds in them. */
final class JsonBytes {
  private final byte[] bytes;
  private final int start;
  private final boolean bigEndian;

  private JsonBytes(byte[] bytes, int start, boolean bigEndian) {
    this.bytes = bytes;
    this.start = start;
    this.bigEndian = bigEndian;
  }

  /**
   * Returns the text: UTF-8, UTF-16 or UTF-32, by its byte order mark, which is left out, or by
   * where its first zeros are.
   *
   * @throws UnicodeDecodeException when the bytes do not fit the encoding
   */
  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return new JsonBytes(bytes, 4, true).utf32();
    }
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return new JsonBytes(bytes, 4, false).utf32();
    }
    if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
      return new JsonBytes(bytes, 2, (bytes[0] & 0xff) == 0xfe).utf16();
    }
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return Utf8Decoder.decodeWithSurrogates(Arrays.copyOfRange(bytes, 3, bytes.length));
    }
    return decodeByZeros(bytes);
  }

  private static String decodeByZeros(byte[] bytes) {
    if (bytes.length >= 4) {
      if (bytes[0] == 0) {
        JsonBytes big = new JsonBytes(bytes, 0, true);
        return bytes[1] == 0 ? big.utf32() : big.utf16();
      }
      if (bytes[1] == 0) {
        JsonBytes little = new JsonBytes(bytes, 0, false);
        return bytes[2] == 0 && bytes[3] == 0 ? little.utf32() : little.utf16();
      }
    } else if (bytes.length == 2 && (bytes[0] == 0 || bytes[1] == 0)) {
      return new JsonBytes(bytes, 0, bytes[0] == 0).utf16();
    }
    return Utf8Decoder.decodeWithSurrogates(bytes);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i == bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private String utf16() {
    StringBuilder out = new StringBuilder(bytes.length / 2);
    for (int at = start; at < bytes.length; at += 2) {
      out.append((char) unit(at, 2, "utf-16"));
    }
    return out.toString();
  }

  private String utf32() {
    StringBuilder out = new StringBuilder(bytes.length / 4);
    for (int at = start; at < bytes.length; at += 4) {
      int code = unit(at, 4, "utf-32");
      if (!Character.isValidCodePoint(code)) {
        throw failure("utf-32", at, at + 4, "code point not in range(0x110000)");
      }
      out.appendCodePoint(code);
    }
    return out.toString();
  }

  private int unit(int at, int length, String codec) {
    if (at + length > bytes.length) {
      throw failure(codec, at, bytes.length, "truncated data");
    }
    int unit = 0;
    for (int i = 0; i < length; i++) {
      int index = bigEndian ? at + i : at + length - 1 - i;
      unit = (unit << 8) | (bytes[index] & 0xff);
    }
    return unit;
  }

  private UnicodeDecodeException failure(String codec, int from, int to, String reason) {
    return UnicodeDecodeException.of(codec + (bigEndian ? "-be" : "-le"), bytes, from, to, reason);
  }
}
