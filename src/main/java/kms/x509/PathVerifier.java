package kms.x509;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Verifies servers as OpenSSL 3.0 does at security level 2 with the flags that Python sets: one
 * path is looked at, up to a trusted certificate that signed itself; that one must keep the rules
 * too.
 *
 * <p>Java's validator has other verdicts. It wants basic constraints of every root and a good
 * signature of it under itself, weighs policies, and has other rules for names.
 */
public final class PathVerifier {
  private final Path path;
  private final List<PublicKey> keys = new ArrayList<>();

  private PathVerifier(Path path, PublicKey serverKey) {
    this.path = path;
    keys.add(serverKey);
  }

  /**
   * Verifies a server.
   *
   * @param trusted who may vouch for it
   * @param sent what the server sent, its own certificate first
   * @throws CertificateException in OpenSSL's words when nobody vouches for it
   */
  public static void verify(CertificateStore trusted, List<Certificate> sent, Instant now)
      throws CertificateException {
    PublicKey serverKey = KeyStrength.strongKey(sent.get(0), "EE");
    Path path = new PathBuilder(trusted, sent, now).build();
    IssuerRules.check(path);
    PathVerifier verifier = new PathVerifier(path, serverKey);
    verifier.checkStrength();
    verifier.checkSignatures(now);
    verifier.checkNameConstraints();
  }

  /** A signature under itself proves nothing, whatever it is made with. */
  private void checkStrength() throws CertificateException {
    for (int i = 0; i < path.length(); i++) {
      if (i > 0) {
        keys.add(KeyStrength.strongKey(path.get(i), "CA"));
      }
      if (!path.isLast(i) && !isStronglySigned(path.get(i))) {
        throw new CertificateException("CA signature digest algorithm too weak");
      }
    }
  }

  private static boolean isStronglySigned(Certificate certificate) {
    SignatureAlgorithm algorithm = certificate.signatureAlgorithm();
    try {
      return algorithm != null && algorithm.isStrong();
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private void checkSignatures(Instant now) throws CertificateException {
    int last = path.length() - 1;
    if (path.get(last).isSelfSigned()) {
      path.get(last).validity().check(now);
    } else if (last == 0) {
      throw new CertificateException("unable to verify the first certificate");
    }
    for (int i = last - 1; i >= 0; i--) {
      checkSignature(path.get(i), keys.get(i + 1));
      path.get(i).validity().check(now);
    }
  }

  private static void checkSignature(Certificate certificate, PublicKey key)
      throws CertificateException {
    boolean isSigned;
    try {
      isSigned = certificate.isSignedBy(key);
    } catch (GeneralSecurityException e) {
      throw new CertificateException("certificate signature failure", e);
    }
    if (!isSigned) {
      throw new CertificateException("certificate signature failure");
    }
  }

  /** Issuers may call themselves as they like if they are in the path twice. */
  private void checkNameConstraints() throws CertificateException {
    for (int i = path.length() - 1; i >= 0; i--) {
      if (i == 0 || !path.get(i).isSelfIssued()) {
        for (int j = path.length() - 1; j > i; j--) {
          NameConstraints constraints = path.get(j).extensions().nameConstraints();
          if (constraints != null) {
            constraints.check(path.get(i), i == 0);
          }
        }
      }
    }
  }
}
