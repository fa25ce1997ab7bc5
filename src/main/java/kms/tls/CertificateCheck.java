package kms.tls;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import org.jspecify.annotations.Nullable;

/** Decides whether a server is the one that was asked for. */
public final class CertificateCheck {
  private static final String UNTRUSTED =
      "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ";

  private static final int LEAST_RSA_BITS = 2048;

  private final @Nullable TrustAnchors anchors;
  private final String host;

  private CertificateCheck(@Nullable TrustAnchors anchors, String host) {
    this.anchors = anchors;
    this.host = host;
  }

  /** Returns the check that one of the anchors vouches for the host. */
  public static CertificateCheck by(TrustAnchors anchors, String host) {
    return new CertificateCheck(requireNonNull(anchors), host);
  }

  /** Returns the check that any certificate passes. */
  public static CertificateCheck none() {
    return new CertificateCheck(null, "");
  }

  /**
   * Checks the certificates of a server, in DER.
   *
   * @throws CertificateException as the other check, and when one is malformed
   */
  void check(byte[][] chain, String authType) throws CertificateException {
    if (anchors == null) {
      return;
    }
    X509Certificate[] certificates = new X509Certificate[chain.length];
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (int i = 0; i < chain.length; i++) {
        certificates[i] =
            (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(chain[i]));
      }
    } catch (CertificateException e) {
      throw new CertificateException(UNTRUSTED + e.getMessage(), e);
    }
    check(certificates, authType);
  }

  /**
   * Checks the certificates of a server.
   *
   * @param chain the server's own certificate first
   * @param authType the kind of key exchange, as Java's trust managers want it
   * @throws CertificateException when the server is not to be believed; its message says why, in
   *     the words of OpenSSL where it has some
   */
  void check(X509Certificate[] chain, String authType) throws CertificateException {
    if (anchors == null) {
      return;
    }
    try {
      // Java believes a certificate that is an anchor itself even when it has expired.
      chain[0].checkValidity();
      anchors.check(chain, authType);
    } catch (GeneralSecurityException e) {
      throw new CertificateException(UNTRUSTED + reason(e, chain), e);
    }
    checkStrength(chain);
    CertificateNames.check(chain[0], host);
  }

  /** The rules of security level 2 of OpenSSL, which Python asks for. */
  private static void checkStrength(X509Certificate[] chain) throws CertificateException {
    for (int i = 0; i < chain.length; i++) {
      String whose = i == 0 ? "EE" : "CA";
      if (chain[i].getPublicKey() instanceof RSAKey key
          && key.getModulus().bitLength() < LEAST_RSA_BITS) {
        throw new CertificateException(UNTRUSTED + whose + " certificate key too weak");
      }
      String signature = chain[i].getSigAlgName();
      if (!isSelfSigned(chain[i])
          && (signature.startsWith("SHA1with") || signature.startsWith("MD5with"))) {
        throw new CertificateException(UNTRUSTED + "CA signature digest algorithm too weak");
      }
    }
  }

  private static String reason(GeneralSecurityException failure, X509Certificate[] chain) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof CertificateExpiredException) {
      return "certificate has expired";
    }
    if (cause instanceof CertificateNotYetValidException) {
      return "certificate is not yet valid";
    }
    if (!(cause instanceof CertPathBuilderException)) {
      return String.valueOf(cause.getMessage());
    }
    if (!isSelfSigned(chain[chain.length - 1])) {
      return "unable to get local issuer certificate";
    }
    return "self-signed certificate" + (chain.length == 1 ? "" : " in certificate chain");
  }

  /** Tells whether subject and issuer are the same. */
  static boolean isSelfSigned(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }
}
