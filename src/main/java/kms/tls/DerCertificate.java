package kms.tls;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A certificate in DER (ITU-T X.690), of which nothing is known but its subject.
 *
 * @param bytes what it is a part of
 * @param start where it starts
 * @param end where it ends
 * @param subject where the name of its subject starts
 * @param subjectEnd where that ends
 */
record DerCertificate(byte[] bytes, int start, int end, int subject, int subjectEnd) {
  private static final int SEQUENCE = 0x30;
  private static final int VERSION = 0xA0;
  private static final int LONG_FORM = 0x80;

  /** Returns the certificate that the bytes start with; OpenSSL's trusted ones have more behind. */
  static DerCertificate of(byte[] bytes) throws CertificateException {
    return at(bytes, 0);
  }

  /** Returns the certificates that the bytes consist of. */
  static List<DerCertificate> all(byte[] bytes) throws CertificateException {
    List<DerCertificate> certificates = new ArrayList<>();
    for (int start = 0;
        start < bytes.length;
        start = certificates.get(certificates.size() - 1).end) {
      certificates.add(at(bytes, start));
    }
    return certificates;
  }

  /**
   * A certificate is version, serial number, algorithm, issuer, validity, subject, and the rest.
   */
  private static DerCertificate at(byte[] bytes, int start) throws CertificateException {
    try {
      int end = end(bytes, start);
      int next = content(bytes, content(bytes, start));
      int fields = (bytes[next] & 0xFF) == VERSION ? 5 : 4;
      for (int i = 0; i < fields; i++) {
        next = end(bytes, next);
      }
      int subjectEnd = end(bytes, next);
      if (bytes[start] == SEQUENCE && bytes[next] == SEQUENCE && subjectEnd <= end) {
        return new DerCertificate(bytes, start, end, next, subjectEnd);
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      // Told below, as what else is wrong.
    }
    throw new CertificateException("[SSL] PEM lib");
  }

  /** Returns where the content of the value at a position starts. */
  static int content(byte[] bytes, int position) {
    int length = bytes[position + 1] & 0xFF;
    return position + 2 + (length < LONG_FORM ? 0 : length - LONG_FORM);
  }

  /** Returns where the value at a position ends. */
  static int end(byte[] bytes, int position) throws CertificateException {
    int content = content(bytes, position);
    long length = bytes[position + 1];
    if (length < 0) {
      length = content == position + 2 ? Long.MAX_VALUE : 0;
      for (int i = position + 2; i < content; i++) {
        length = Math.min(length << 8 | (bytes[i] & 0xFF), Integer.MAX_VALUE);
      }
    }
    if (length > bytes.length - content) {
      throw new CertificateException("[SSL] PEM lib");
    }
    return content + (int) length;
  }

  /** Tells whether this is the name of the subject, in the very same encoding. */
  boolean hasSubject(byte[] name) {
    return Arrays.equals(bytes, subject, subjectEnd, name, 0, name.length);
  }

  /** Returns the certificate for a {@link java.security.cert.CertificateFactory}. */
  InputStream open() {
    return new ByteArrayInputStream(bytes, start, end - start);
  }
}
