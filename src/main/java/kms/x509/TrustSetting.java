package kms.x509;

import java.security.cert.CertificateException;
import org.jspecify.annotations.Nullable;

/** What a certificate of a bundle says about itself beside what its issuer has signed. */
enum TrustSetting {
  /** Nothing: it is trusted if it signed itself. */
  NONE,
  /** It is trusted to vouch for servers, and may. */
  TRUSTED,
  /** It is not trusted to vouch for servers. */
  REJECTED;

  private static final int REJECTS = 0xA0;
  private static final String SERVER = "1.3.6.1.5.5.7.3.1";
  private static final String ANYTHING = "2.5.29.37.0";

  /**
   * Reads what OpenSSL's {@code x509 -addtrust} and {@code -addreject} put behind a certificate.
   */
  static TrustSetting after(Der certificate) throws CertificateException {
    DerReader rest =
        new DerReader(certificate.bytes(), certificate.end(), certificate.bytes().length);
    if (!rest.hasNext()) {
      return NONE;
    }
    DerReader parts = rest.next(Der.SEQUENCE).read();
    Der trusts = parts.optional(Der.SEQUENCE);
    Der rejects = parts.optional(REJECTS);
    if (isAboutServers(rejects)) {
      return REJECTED;
    }
    if (trusts == null) {
      return NONE;
    }
    return isAboutServers(trusts) ? TRUSTED : REJECTED;
  }

  private static boolean isAboutServers(@Nullable Der purposes) throws CertificateException {
    boolean found = false;
    if (purposes != null) {
      for (DerReader each = purposes.read(); each.hasNext(); ) {
        String purpose = each.next(Der.OBJECT_IDENTIFIER).oid();
        found = found || purpose.equals(SERVER) || purpose.equals(ANYTHING);
      }
    }
    return found;
  }
}
