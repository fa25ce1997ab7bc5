package kms.http;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** Decides whether a server is the one that was asked for. */
final class CertificateCheck {
  private static final String UNTRUSTED =
      "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ";

  private final @Nullable TrustAnchors anchors;
  private final String host;

  /**
   * Creates a check.
   *
   * @param anchors who vouches for servers; null to take any certificate
   */
  CertificateCheck(@Nullable TrustAnchors anchors, String host) {
    this.anchors = anchors;
    this.host = host;
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
    CertificateNames.check(chain[0], host);
  }

  private static String reason(GeneralSecurityException failure, X509Certificate[] chain) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof CertificateExpiredException) {
      return "certificate has expired";
    }
    if (!(cause instanceof CertPathBuilderException)) {
      return String.valueOf(cause.getMessage());
    }
    if (!isSelfSigned(chain[chain.length - 1])) {
      return "unable to get local issuer certificate";
    }
    return "self-signed certificate" + (chain.length == 1 ? "" : " in certificate chain");
  }

  private static boolean isSelfSigned(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }
}
