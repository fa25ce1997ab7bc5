package kms.x509;

import java.security.cert.CertificateException;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of which nothing is known but its subject; to read all of each in a bundle takes as
 * long as half a call, and one or two matter.
 *
 * @param encoded the certificate
 * @param subject the name in it
 * @param setting what the bundle says about it
 */
record StoredCertificate(Der encoded, Der subject, TrustSetting setting) {
  private static final int VERSION = 0xA0;

  /**
   * Returns the certificate that the bytes are or start with.
   *
   * @param start where it starts
   */
  static StoredCertificate in(byte[] bytes, int start) throws CertificateException {
    Der encoded = Der.in(bytes, start, bytes.length).as(Der.SEQUENCE);
    return new StoredCertificate(encoded, subject(encoded), TrustSetting.NONE);
  }

  private static Der subject(Der encoded) throws CertificateException {
    DerReader fields = encoded.read().next(Der.SEQUENCE).read();
    fields.optional(VERSION);
    fields.next(Der.INTEGER);
    fields.next(Der.SEQUENCE); // how it is signed
    fields.next(Der.SEQUENCE); // issuer
    fields.next(Der.SEQUENCE); // validity
    return fields.next(Der.SEQUENCE);
  }

  StoredCertificate with(TrustSetting known) {
    return new StoredCertificate(encoded, subject, known);
  }

  /** Returns all of it, or null when it cannot be read: then it vouches for nobody. */
  @Nullable Certificate read() {
    try {
      return Certificate.of(encoded, setting);
    } catch (CertificateException e) {
      return null;
    }
  }
}
