package kms.x509;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.spec.X509EncodedKeySpec;

/**
 * The key that a certificate is for.
 *
 * @param oid the object identifier of its kind, in dots
 * @param encoded the whole of it
 */
record SubjectKey(String oid, Der encoded) {

  static SubjectKey of(Der der) throws CertificateException {
    DerReader parts = der.as(Der.SEQUENCE).read();
    AlgorithmIdentifier algorithm = AlgorithmIdentifier.of(parts.next());
    parts.next(Der.BIT_STRING);
    parts.end();
    return new SubjectKey(algorithm.oid(), der);
  }

  /**
   * Returns the key as Java's.
   *
   * @throws GeneralSecurityException when Java has no such keys, or it is malformed
   */
  PublicKey decode() throws GeneralSecurityException {
    for (KeyType type : KeyType.values()) {
      if (type.oid().equals(oid)) {
        return KeyFactory.getInstance(type.javaName())
            .generatePublic(new X509EncodedKeySpec(encoded.encoded()));
      }
    }
    throw new NoSuchAlgorithmException(oid);
  }
}
