package kms.x509;

import java.security.cert.CertificateException;
import org.jspecify.annotations.Nullable;

/** Reads values in DER that stand one after the other. */
final class DerReader {
  private final byte[] bytes;
  private final int end;
  private int position;

  DerReader(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.position = start;
    this.end = end;
  }

  boolean hasNext() {
    return position < end;
  }

  /** Returns the next value. */
  Der next() throws CertificateException {
    Der value = Der.in(bytes, position, end);
    position = value.end();
    return value;
  }

  /** Returns the next value, which must have the tag. */
  Der next(int tag) throws CertificateException {
    return next().as(tag);
  }

  /** Returns the next value if there is one with that tag. */
  @Nullable Der optional(int tag) throws CertificateException {
    return hasNext() && (bytes[position] & 0xFF) == tag ? next() : null;
  }

  /** Checks that nothing is left. */
  void end() throws CertificateException {
    if (hasNext()) {
      throw Der.malformed();
    }
  }
}
