package kms.x509;

import java.security.cert.CertificateException;

/**
 * Whether a certificate may issue others (RFC 5280, 4.2.1.9).
 *
 * @param isAuthority whether it may
 * @param pathLength how many more of those may stand between it and the server's
 */
record BasicConstraints(boolean isAuthority, int pathLength) {

  static BasicConstraints of(Der value) throws CertificateException {
    DerReader parts = value.as(Der.SEQUENCE).read();
    Der isAuthority = parts.optional(Der.BOOLEAN);
    Der pathLength = parts.optional(Der.INTEGER);
    parts.end();
    return new BasicConstraints(
        isAuthority != null && isAuthority.isTrue(),
        pathLength == null ? Integer.MAX_VALUE : pathLength.nonNegative());
  }
}
