package kms.x509;

import java.security.cert.CertificateException;
import org.jspecify.annotations.Nullable;

/**
 * Where an authority lists what it has revoked (RFC 5280, 4.2.1.13). Nobody looks there, but
 * OpenSSL believes no certificate of which it cannot tell where that is.
 */
final class DistributionPoints {
  private static final int NAME = 0xA0;
  private static final int FULL_NAME = 0xA0;
  private static final int RELATIVE_NAME = 0xA1;
  private static final int REASONS = 0x81;
  private static final int ISSUER = 0xA2;

  private DistributionPoints() {}

  /**
   * Checks the value of the extension.
   *
   * @throws CertificateException when it is malformed, or a point has neither a name nor an issuer
   */
  static void check(Der value) throws CertificateException {
    for (DerReader points = value.as(Der.SEQUENCE).read(); points.hasNext(); ) {
      DerReader parts = points.next(Der.SEQUENCE).read();
      Der name = parts.optional(NAME);
      Der reasons = parts.optional(REASONS);
      Der issuer = parts.optional(ISSUER);
      parts.end();
      checkName(name);
      if (reasons != null) {
        reasons.checkBits();
      }
      if (issuer != null) {
        GeneralName.all(issuer.read());
      }
      if (name == null && issuer == null) {
        throw Der.malformed();
      }
    }
  }

  private static void checkName(@Nullable Der explicit) throws CertificateException {
    if (explicit == null) {
      return;
    }
    DerReader inside = explicit.read();
    Der name = inside.next();
    inside.end();
    if (name.tag() == RELATIVE_NAME) {
      DistinguishedName.checkSet(name.read());
    } else {
      GeneralName.all(name.as(FULL_NAME).read());
    }
  }
}
