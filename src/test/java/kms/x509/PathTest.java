package kms.x509;

import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the tests of paths share: an authority, one below it, and the verdict on a chain. */
abstract class PathTest {
  static final Instant NOW = Instant.parse("2030-06-01T12:00:00Z");
  static final Instant BEFORE = Instant.parse("2029-01-01T00:00:00Z");
  static final Instant AFTER = Instant.parse("2031-01-01T00:00:00Z");

  static final String YES = "yes";
  static final String NO_ISSUER = "unable to get local issuer certificate";
  static final String NO_AUTHORITY = "invalid CA certificate";
  static final String NO_PURPOSE = "unsuitable certificate purpose";
  static final String NO_SIGNATURE = "certificate signature failure";
  static final String TOO_LONG = "path length constraint exceeded";
  static final String EXPIRED = "certificate has expired";
  static final String YOUNG = "certificate is not yet valid";
  static final String UNHANDLED = "unhandled critical extension";
  static final String WEAK_SIGNATURE = "CA signature digest algorithm too weak";
  static final String NOT_PERMITTED = "permitted subtree violation";
  static final String EXCLUDED = "excluded subtree violation";

  /** A key takes a while to find, so those of the same name have the same. */
  private static final TestKey ROOT_KEY = TestKey.onCurve("secp256r1");

  private static final TestKey BELOW_KEY = TestKey.onCurve("secp256r1");

  static final TestCertificate ROOT = root().make();
  static final TestCertificate BELOW = below(ROOT).make();

  static CertificateMaker root() {
    return new CertificateMaker("root").authority().key(ROOT_KEY);
  }

  static CertificateMaker below(TestCertificate issuer) {
    return new CertificateMaker("below").authority().key(BELOW_KEY).by(issuer);
  }

  /** Returns an authority of the name of the root. */
  static TestCertificate impostor() {
    return new CertificateMaker("root").authority().make();
  }

  static CertificateMaker server(TestCertificate issuer) {
    return new CertificateMaker("server").names("dns:example.com").by(issuer);
  }

  /** Returns the verdict on a chain when these alone are trusted. */
  static String verdict(List<TestCertificate> trusted, TestCertificate... sent) throws Exception {
    StringBuilder bundle = new StringBuilder();
    trusted.forEach(each -> bundle.append(each.pem()));
    return verdict(CertificateStore.ofPem(bundle.toString()), List.of(sent));
  }

  static String verdict(CertificateStore trusted, List<TestCertificate> sent) throws Exception {
    List<Certificate> certificates = new ArrayList<>();
    for (TestCertificate each : sent) {
      certificates.add(each.read());
    }
    try {
      PathVerifier.verify(trusted, certificates, NOW);
      return YES;
    } catch (CertificateException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
