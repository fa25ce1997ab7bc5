package kms.x509;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PSSParameterSpec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a certificate is signed.
 *
 * @param key the kind of key that signs so
 * @param javaName the name of the algorithm for a {@link Signature}
 * @param parameters those of RSASSA-PSS; null for all others
 */
record SignatureAlgorithm(KeyType key, String javaName, @Nullable Der parameters) {
  private static final String RSA_SHA2 = "1.2.840.113549.1.1.";
  private static final String RSA_SHA3 = "2.16.840.1.101.3.4.3.";
  private static final String ECDSA_SHA2 = "1.2.840.10045.4.3.";
  private static final String PSS = "RSASSA-PSS";

  /** Those of OpenSSL 3.0 that Java has too. */
  private static final Map<String, SignatureAlgorithm> KNOWN =
      Map.ofEntries(
          known("1.2.840.113549.1.1.2", KeyType.RSA, "MD2withRSA"),
          known("1.2.840.113549.1.1.4", KeyType.RSA, "MD5withRSA"),
          known("1.3.14.3.2.3", KeyType.RSA, "MD5withRSA"),
          known("1.2.840.113549.1.1.5", KeyType.RSA, "SHA1withRSA"),
          known("1.3.14.3.2.29", KeyType.RSA, "SHA1withRSA"),
          known(RSA_SHA2 + "14", KeyType.RSA, "SHA224withRSA"),
          known(RSA_SHA2 + "11", KeyType.RSA, "SHA256withRSA"),
          known(RSA_SHA2 + "12", KeyType.RSA, "SHA384withRSA"),
          known(RSA_SHA2 + "13", KeyType.RSA, "SHA512withRSA"),
          known(RSA_SHA3 + "13", KeyType.RSA, "SHA3-224withRSA"),
          known(RSA_SHA3 + "14", KeyType.RSA, "SHA3-256withRSA"),
          known(RSA_SHA3 + "15", KeyType.RSA, "SHA3-384withRSA"),
          known(RSA_SHA3 + "16", KeyType.RSA, "SHA3-512withRSA"),
          known("1.2.840.113549.1.1.10", KeyType.RSA_PSS, PSS),
          known("1.2.840.10045.4.1", KeyType.EC, "SHA1withECDSA"),
          known(ECDSA_SHA2 + "1", KeyType.EC, "SHA224withECDSA"),
          known(ECDSA_SHA2 + "2", KeyType.EC, "SHA256withECDSA"),
          known(ECDSA_SHA2 + "3", KeyType.EC, "SHA384withECDSA"),
          known(ECDSA_SHA2 + "4", KeyType.EC, "SHA512withECDSA"),
          known("1.2.840.10040.4.3", KeyType.DSA, "SHA1withDSA"),
          known("2.16.840.1.101.3.4.3.1", KeyType.DSA, "SHA224withDSA"),
          known("2.16.840.1.101.3.4.3.2", KeyType.DSA, "SHA256withDSA"),
          known(KeyType.ED25519.oid(), KeyType.ED25519, "Ed25519"),
          known(KeyType.ED448.oid(), KeyType.ED448, "Ed448"));

  private static Map.Entry<String, SignatureAlgorithm> known(
      String oid, KeyType key, String javaName) {
    return Map.entry(oid, new SignatureAlgorithm(key, javaName, null));
  }

  static @Nullable SignatureAlgorithm of(AlgorithmIdentifier identifier) {
    SignatureAlgorithm known = KNOWN.get(identifier.oid());
    return known == null || known.key != KeyType.RSA_PSS
        ? known
        : new SignatureAlgorithm(known.key, known.javaName, identifier.parameters());
  }

  /**
   * Tells whether two documents with the same signature are out of reach: OpenSSL wants 112 bits of
   * security at its level 2.
   */
  boolean isStrong() throws GeneralSecurityException {
    PSSParameterSpec pss = pssParameters();
    String digest = pss == null ? javaName : pss.getDigestAlgorithm().replace("SHA-1", "SHA1");
    return !digest.startsWith("MD") && !digest.startsWith("SHA1");
  }

  /** Tells whether the signature of the document is by the key. */
  boolean verify(PublicKey by, byte[] document, byte[] signature) throws GeneralSecurityException {
    Signature verifier = Signature.getInstance(javaName);
    PSSParameterSpec pss = pssParameters();
    if (pss != null) {
      verifier.setParameter(pss);
    }
    verifier.initVerify(by);
    verifier.update(document);
    return verifier.verify(signature);
  }

  private @Nullable PSSParameterSpec pssParameters() throws GeneralSecurityException {
    if (key != KeyType.RSA_PSS) {
      return null;
    }
    if (parameters == null) {
      throw new SignatureException("RSASSA-PSS without parameters");
    }
    AlgorithmParameters decoded = AlgorithmParameters.getInstance(PSS);
    try {
      decoded.init(parameters.encoded());
    } catch (IOException e) {
      throw new SignatureException(e);
    }
    return decoded.getParameterSpec(PSSParameterSpec.class);
  }
}
