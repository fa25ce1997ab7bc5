package kms.x509;

import java.security.cert.CertificateException;
import org.jspecify.annotations.Nullable;

/**
 * How something is signed, or what kind of key it is.
 *
 * @param oid the object identifier of the algorithm, in dots
 * @param parameters what the algorithm needs beside that, or null
 */
record AlgorithmIdentifier(String oid, @Nullable Der parameters) {

  static AlgorithmIdentifier of(Der der) throws CertificateException {
    DerReader parts = der.as(Der.SEQUENCE).read();
    String oid = parts.next(Der.OBJECT_IDENTIFIER).oid();
    Der parameters = parts.hasNext() ? parts.next() : null;
    parts.end();
    return new AlgorithmIdentifier(oid, parameters);
  }

  boolean isSame(AlgorithmIdentifier other) {
    boolean areBothAlone = parameters == null && other.parameters == null;
    return oid.equals(other.oid)
        && (areBothAlone
            || (parameters != null
                && other.parameters != null
                && parameters.isSame(other.parameters)));
  }

  /** Returns the algorithm of a signature, or null for one that OpenSSL does not know. */
  @Nullable SignatureAlgorithm signature() {
    return SignatureAlgorithm.of(this);
  }
}
