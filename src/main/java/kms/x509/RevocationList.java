package kms.x509;

import java.security.cert.CertificateException;

/** A list of revoked certificates (RFC 5280, 5.1): nobody asks it, but it must be one. */
final class RevocationList {
  private static final int EXTENSIONS = 0xA0;

  private RevocationList() {}

  /**
   * Checks that the bytes are one or start with one.
   *
   * @throws CertificateException when they do not
   */
  static void check(byte[] bytes) throws CertificateException {
    DerReader parts = Der.in(bytes, 0, bytes.length).as(Der.SEQUENCE).read();
    checkSigned(parts.next(Der.SEQUENCE).read());
    AlgorithmIdentifier.of(parts.next());
    parts.next().bitString();
    parts.end();
  }

  private static void checkSigned(DerReader fields) throws CertificateException {
    Der version = fields.optional(Der.INTEGER);
    if (version != null) {
      version.integer();
    }
    AlgorithmIdentifier.of(fields.next());
    DistinguishedName.of(fields.next());
    checkTime(fields.next());
    Der next = fields.optional(Der.UTC_TIME);
    if (next == null) {
      fields.optional(Der.GENERALIZED_TIME);
    }
    Der revoked = fields.optional(Der.SEQUENCE);
    if (revoked != null) {
      for (DerReader each = revoked.read(); each.hasNext(); ) {
        checkEntry(each.next(Der.SEQUENCE).read());
      }
    }
    new ExtensionValues(fields.optional(EXTENSIONS));
    fields.end();
  }

  private static void checkTime(Der time) throws CertificateException {
    if (time.tag() != Der.UTC_TIME && time.tag() != Der.GENERALIZED_TIME) {
      throw Der.malformed();
    }
  }

  private static void checkEntry(DerReader fields) throws CertificateException {
    fields.next(Der.INTEGER).integer();
    checkTime(fields.next());
    fields.optional(Der.SEQUENCE);
    fields.end();
  }
}
