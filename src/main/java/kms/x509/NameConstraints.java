package kms.x509;

import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that a certificate vouches for (RFC 5280, 4.2.1.10). Java's check has other rules: it
 * takes the common name of an authority for a host's, and passes over addresses of mail.
 *
 * @param permitted of the kinds of name in here, only these
 * @param excluded none of these
 */
record NameConstraints(List<Subtree> permitted, List<Subtree> excluded) {
  private static final int PERMITTED = 0xA0;
  private static final int EXCLUDED = 0xA1;

  /** OpenSSL's bound on the work. */
  private static final int MOST_COMPARISONS = 1 << 20;

  static NameConstraints of(Der value) throws CertificateException {
    DerReader parts = value.as(Der.SEQUENCE).read();
    List<Subtree> permitted = Subtree.all(parts.optional(PERMITTED));
    List<Subtree> excluded = Subtree.all(parts.optional(EXCLUDED));
    parts.end();
    return new NameConstraints(permitted, excluded);
  }

  /**
   * Checks the names of a certificate.
   *
   * @param isServer whether it is the server's, the common name of which may be a host
   * @throws CertificateException in OpenSSL's words when one is not allowed
   */
  void check(Certificate certificate, boolean isServer) throws CertificateException {
    DistinguishedName subject = certificate.subject();
    List<GeneralName> others = certificate.extensions().alternativeNames();
    long count = subject.size() + (long) others.size();
    if (count * (permitted.size() + excluded.size()) > MOST_COMPARISONS) {
      throw new CertificateException("unspecified certificate verification error");
    }
    List<GeneralName> names = new ArrayList<>(SubjectNames.of(subject));
    names.addAll(others);
    if (isServer && others.stream().noneMatch(name -> name.tag() == GeneralName.DNS)) {
      names.addAll(SubjectNames.hosts(subject));
    }
    for (GeneralName name : names) {
      check(name);
    }
  }

  private void check(GeneralName name) throws CertificateException {
    boolean isRestricted = false;
    boolean isPermitted = false;
    for (Subtree subtree : permitted) {
      if (subtree.isFor(name)) {
        isRestricted = true;
        isPermitted = isPermitted || subtree.contains(name);
      }
    }
    if (isRestricted && !isPermitted) {
      throw new CertificateException("permitted subtree violation");
    }
    for (Subtree subtree : excluded) {
      if (subtree.isFor(name) && subtree.contains(name)) {
        throw new CertificateException("excluded subtree violation");
      }
    }
  }
}
