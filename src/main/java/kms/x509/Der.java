package kms.x509;

import java.security.cert.CertificateException;
import java.util.Arrays;

/**
 * A value in DER (ITU-T X.690): some bytes of an array, with a header that fits them.
 *
 * @param bytes what it is a part of
 * @param start where its header starts
 * @param content where its content starts
 * @param end where it ends
 */
record Der(byte[] bytes, int start, int content, int end) {
  static final int BOOLEAN = 0x01;
  static final int INTEGER = 0x02;
  static final int BIT_STRING = 0x03;
  static final int OCTET_STRING = 0x04;
  static final int OBJECT_IDENTIFIER = 0x06;
  static final int UTC_TIME = 0x17;
  static final int GENERALIZED_TIME = 0x18;
  static final int SEQUENCE = 0x30;
  static final int SET = 0x31;

  private static final int LONG_TAG = 0x1F;
  private static final int LONG_LENGTH = 0x80;
  private static final int MOST_LENGTH_BYTES = 3;

  /** A byte that says nothing but that more follow, as the first of a number. */
  private static final byte MORE = (byte) 0x80;

  /** Returns the value that the bytes are, from the first to the last of them. */
  static Der of(byte[] bytes) throws CertificateException {
    Der value = in(bytes, 0, bytes.length);
    if (value.end != bytes.length) {
      throw malformed();
    }
    return value;
  }

  /**
   * Returns the value at a position.
   *
   * @param limit where it ends at the latest
   * @throws CertificateException when there is none
   */
  static Der in(byte[] bytes, int start, int limit) throws CertificateException {
    if (limit - start < 2 || (bytes[start] & LONG_TAG) == LONG_TAG) {
      throw malformed();
    }
    int content = start + 2;
    int length = bytes[start + 1] & 0xFF;
    if (length >= LONG_LENGTH) {
      int number = content;
      content += length - LONG_LENGTH;
      while (number < Math.min(content, limit) && bytes[number] == 0) {
        number++;
      }
      // OpenSSL takes numbers that are longer than they need be, too; none stands for no number.
      if (length == LONG_LENGTH || content > limit || content - number > MOST_LENGTH_BYTES) {
        throw malformed();
      }
      length = unsigned(bytes, number, content);
    }
    if (length > limit - content) {
      throw malformed();
    }
    return new Der(bytes, start, content, content + length);
  }

  private static int unsigned(byte[] bytes, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = (value << 8) | (bytes[i] & 0xFF);
    }
    return value;
  }

  static CertificateException malformed() {
    return new CertificateException("malformed certificate");
  }

  int tag() {
    return bytes[start] & 0xFF;
  }

  /** Returns this value if it has the tag, and throws otherwise. */
  Der as(int tag) throws CertificateException {
    if (tag() != tag) {
      throw malformed();
    }
    return this;
  }

  /** Returns what to read the values with that this one is made of. */
  DerReader read() {
    return new DerReader(bytes, content, end);
  }

  int length() {
    return end - content;
  }

  byte[] contentBytes() {
    return Arrays.copyOfRange(bytes, content, end);
  }

  byte[] encoded() {
    return Arrays.copyOfRange(bytes, start, end);
  }

  /** Returns the last byte, as a small letter if it is one; 0 if it is no letter or digit. */
  int lastLetter() {
    int last = bytes[end - 1];
    boolean isCapital = last >= 'A' && last <= 'Z';
    boolean isPlain = (last >= 'a' && last <= 'z') || (last >= '0' && last <= '9');
    return isCapital ? last + 'a' - 'A' : isPlain ? last : 0;
  }

  /** Tells whether the other value is the same to the byte. */
  boolean isSame(Der other) {
    return Arrays.equals(bytes, start, end, other.bytes, other.start, other.end);
  }

  /** Returns this value if it is well-formed as an object identifier. */
  Der checkedOid() throws CertificateException {
    boolean isStart = true;
    for (int i = content; i < end; i++) {
      if (isStart && bytes[i] == MORE) {
        throw malformed();
      }
      isStart = bytes[i] >= 0;
    }
    if (length() == 0 || !isStart) {
      throw malformed();
    }
    return this;
  }

  /**
   * Returns an object identifier in dots, such as {@code 2.5.29.15}. One with numbers that nobody
   * gives out by hand is returned as it stands, a character for each byte.
   */
  String oid() throws CertificateException {
    checkedOid();
    StringBuilder dotted = new StringBuilder();
    long arc = 0;
    for (int i = content; i < end; i++) {
      arc = (arc << 7) | (bytes[i] & 0x7F);
      if (arc > Integer.MAX_VALUE) {
        return DerText.latin1(this);
      }
      if (bytes[i] >= 0) {
        if (dotted.isEmpty()) {
          long first = Math.min(arc / 40, 2);
          dotted.append(first);
          arc -= first * 40;
        }
        dotted.append('.').append(arc);
        arc = 0;
      }
    }
    return dotted.toString();
  }

  boolean isTrue() throws CertificateException {
    if (length() != 1) {
      throw malformed();
    }
    return bytes[content] != 0;
  }

  /** Returns this value if it is a string of bits. */
  Der bitString() throws CertificateException {
    as(BIT_STRING).checkBits();
    return this;
  }

  /** Checks that the content is that of a string of bits. */
  void checkBits() throws CertificateException {
    int unused = length() == 0 ? -1 : bytes[content];
    if (unused < 0 || unused > (length() == 1 ? 0 : 7)) {
      throw malformed();
    }
  }

  /** Returns the content of a string of bits that are whole bytes. */
  byte[] wholeBits() throws CertificateException {
    if (bitString().bytes[content] != 0) {
      throw malformed();
    }
    return Arrays.copyOfRange(bytes, content + 1, end);
  }

  /** Returns the first 16 bits of a string of bits; the first of all is the highest. */
  int leadingBits() throws CertificateException {
    int unused = bitString().bytes[content];
    int bits = 0;
    for (int i = 0; i < 2; i++) {
      int at = content + 1 + i;
      int value = at < end ? bytes[at] & 0xFF : 0;
      bits = (bits << 8) | (at == end - 1 ? (value >> unused) << unused : value);
    }
    return bits;
  }

  /** Returns this value if it is an integer, in the one way to write it. */
  Der integer() throws CertificateException {
    boolean isPadded =
        length() > 1
            && (bytes[content] == 0 || bytes[content] == -1)
            && (bytes[content] ^ bytes[content + 1]) >= 0;
    if (length() == 0 || isPadded) {
      throw malformed();
    }
    return this;
  }

  /** Tells whether an integer is 0. */
  boolean isZero() throws CertificateException {
    return integer().length() == 1 && bytes[content] == 0;
  }

  /** Returns an integer that is not negative, or the greatest where it is more than that. */
  int nonNegative() throws CertificateException {
    if (integer().bytes[content] < 0) {
      throw malformed();
    }
    int value = unsigned(bytes, content, Math.min(content + 4, end));
    return length() > 4 || value < 0 ? Integer.MAX_VALUE : value;
  }
}
