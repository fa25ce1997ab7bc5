package kms.x509;

import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** Knows which keys have the 112 bits of security that OpenSSL wants at its level 2. */
final class KeyStrength {
  /** From here on OpenSSL's estimate is 112 bits, though the standard's number is 2048. */
  private static final int LEAST_RSA_BITS = 1963;

  private static final int LEAST_DSA_BITS = 2048;
  private static final int LEAST_ORDER_BITS = 224;

  private KeyStrength() {}

  /**
   * Returns the key that a certificate is for.
   *
   * @param whose a word for the certificate in the message
   * @throws CertificateException in OpenSSL's words when it is weak, or Java cannot use it
   */
  static PublicKey strongKey(Certificate certificate, String whose) throws CertificateException {
    PublicKey key = certificate.publicKey();
    if (key == null || !isStrong(key)) {
      throw new CertificateException(whose + " certificate key too weak");
    }
    return key;
  }

  private static boolean isStrong(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return rsa.getModulus().bitLength() >= LEAST_RSA_BITS;
    }
    if (key instanceof ECPublicKey ec) {
      return ec.getParams().getOrder().bitLength() >= LEAST_ORDER_BITS;
    }
    if (key instanceof DSAPublicKey dsa && dsa.getParams() != null) {
      return dsa.getParams().getP().bitLength() >= LEAST_DSA_BITS
          && dsa.getParams().getQ().bitLength() >= LEAST_ORDER_BITS;
    }
    return key instanceof EdECPublicKey;
  }
}
