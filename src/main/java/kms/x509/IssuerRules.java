package kms.x509;

import java.security.cert.CertificateException;

/** Checks what the certificates of a path say about their use, as OpenSSL does by default. */
final class IssuerRules {

  private IssuerRules() {}

  /**
   * Checks extensions that must be understood, who may issue certificates, for which purpose, and
   * how many may follow. Policies are not looked at.
   *
   * @throws CertificateException in OpenSSL's words when the path does not hold
   */
  static void check(Path path) throws CertificateException {
    int issuersBelow = 0;
    for (int i = 0; i < path.length(); i++) {
      Certificate certificate = path.get(i);
      checkExtensions(certificate.extensions());
      boolean isTrusted = i >= path.sent() && certificate.setting() == TrustSetting.TRUSTED;
      if (i == 0) {
        checkResources(certificate.extensions());
        checkPurpose(isTrusted || certificate.extensions().purposes().mayServe());
      } else {
        checkAuthority(certificate, path.isLast(i));
        checkPurpose(isTrusted || mayVouchForServers(certificate));
        checkPathLength(certificate, issuersBelow);
        issuersBelow += certificate.isSelfIssued() ? 0 : 1;
      }
    }
  }

  private static void checkExtensions(Extensions extensions) throws CertificateException {
    if (extensions.hasUnhandled()) {
      throw new CertificateException("unhandled critical extension");
    }
    if (extensions.isProxy()) {
      throw new CertificateException(
          "proxy certificates not allowed, please set the appropriate flag");
    }
  }

  /** What those who announce routes may announce must be within what their issuers have. */
  private static void checkResources(Extensions extensions) throws CertificateException {
    if (extensions.hasResources()) {
      throw new CertificateException("RFC 3779 resource not subset of parent's resources");
    }
  }

  private static void checkPurpose(boolean isSuitable) throws CertificateException {
    if (!isSuitable) {
      throw new CertificateException("unsuitable certificate purpose");
    }
  }

  private static void checkAuthority(Certificate certificate, boolean isRoot)
      throws CertificateException {
    BasicConstraints constraints = certificate.extensions().basicConstraints();
    boolean isAuthority =
        constraints == null ? isRoot && isOldAuthority(certificate) : constraints.isAuthority();
    if (!isAuthority || !certificate.extensions().purposes().mayIssue()) {
      throw new CertificateException("invalid CA certificate");
    }
  }

  /** Roots were made before there were basic constraints. */
  private static boolean isOldAuthority(Certificate certificate) {
    Purposes purposes = certificate.extensions().purposes();
    return certificate.isVersion1Root() || purposes.hasKeyUsage() || purposes.isNetscapeAuthority();
  }

  private static boolean mayVouchForServers(Certificate certificate) {
    Purposes purposes = certificate.extensions().purposes();
    boolean isByNetscapeAlone =
        certificate.extensions().basicConstraints() == null
            && !certificate.isVersion1Root()
            && !purposes.hasKeyUsage();
    return purposes.areForServers() && (!isByNetscapeAlone || purposes.isNetscapeServerAuthority());
  }

  /** OpenSSL looks at the limit of those alone that have an issuer below. */
  private static void checkPathLength(Certificate certificate, int issuersBelow)
      throws CertificateException {
    BasicConstraints constraints = certificate.extensions().basicConstraints();
    if (constraints != null && issuersBelow > constraints.pathLength()) {
      throw new CertificateException("path length constraint exceeded");
    }
  }
}
