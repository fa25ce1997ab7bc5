package kms.x509;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.spec.X509EncodedKeySpec;
import org.jspecify.annotations.Nullable;

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
    parts.next().bitString();
    parts.end();
    return new SubjectKey(algorithm.oid(), der);
  }

  /** Returns the key as Java's, or null when Java has no such keys or it is malformed. */
  @Nullable PublicKey decode() {
    for (KeyType type : KeyType.values()) {
      if (type.oid().equals(oid)) {
        try {
          return KeyFactory.getInstance(type.javaName())
              .generatePublic(new X509EncodedKeySpec(encoded.encoded()));
        } catch (GeneralSecurityException e) {
          return null;
        }
      }
    }
    return null;
  }
}
