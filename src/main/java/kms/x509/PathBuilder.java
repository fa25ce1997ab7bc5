package kms.x509;

import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one path that OpenSSL looks at, from a server's certificate to a trusted one that
 * signed itself. Each issuer is chosen once, a trusted one if there is any, by what it says of
 * itself; so the work is bounded by what the server sent, and no signature is checked here.
 */
final class PathBuilder {
  /** The server's certificate, a hundred below the root, and the root. */
  private static final int LONGEST = 102;

  private final CertificateStore trusted;
  private final Instant now;
  private final List<Certificate> unused;
  private final List<Certificate> path = new ArrayList<>();

  /**
   * Creates one for a server.
   *
   * @param sent what the server sent, its own certificate first
   */
  PathBuilder(CertificateStore trusted, List<Certificate> sent, Instant now) {
    this.trusted = trusted;
    this.now = now;
    this.unused = new ArrayList<>(sent);
    add(sent.get(0));
  }

  /** What is in the path already, once or more often, is not looked at again. */
  private void add(Certificate next) {
    path.add(next);
    unused.removeIf(next::isSame);
  }

  /**
   * Returns the path.
   *
   * @throws CertificateException in OpenSSL's words when there is none
   */
  Path build() throws CertificateException {
    while (path.size() < LONGEST) {
      Certificate last = last();
      Certificate issuer = trustedIssuer(last);
      if (issuer != null && !last.isSelfSigned()) {
        return continued(issuer);
      }
      if (issuer != null && issuer.isSame(last)) {
        path.remove(last);
        return continued(issuer);
      }
      Certificate next = last.isSelfSigned() ? null : choose(unused, last);
      if (next == null) {
        break;
      }
      add(next);
    }
    throw untrusted(path.size());
  }

  private Certificate last() {
    return path.get(path.size() - 1);
  }

  /** Above a trusted one only trusted ones are looked at. */
  private Path continued(Certificate first) throws CertificateException {
    int sent = path.size();
    for (Certificate next = first; next != null; next = nextTrusted()) {
      path.add(next);
      if (next.setting() == TrustSetting.REJECTED) {
        throw new CertificateException("certificate rejected");
      }
      if (next.setting() == TrustSetting.TRUSTED || next.isSelfSigned()) {
        return new Path(path, sent);
      }
    }
    throw untrusted(sent);
  }

  private @Nullable Certificate nextTrusted() {
    return path.size() < LONGEST ? trustedIssuer(last()) : null;
  }

  private @Nullable Certificate trustedIssuer(Certificate certificate) {
    return choose(trusted.named(certificate.issuer()), certificate);
  }

  /** Prefers the first one that is good at this time, and else takes the last to expire. */
  private @Nullable Certificate choose(List<Certificate> candidates, Certificate issued) {
    Certificate chosen = null;
    for (Certificate candidate : candidates) {
      if (candidate.mayHaveIssued(issued)) {
        if (candidate.validity().includes(now)) {
          return candidate;
        }
        if (chosen == null || candidate.validity().outlasts(chosen.validity())) {
          chosen = candidate;
        }
      }
    }
    return chosen;
  }

  private CertificateException untrusted(int sent) {
    if (path.size() >= LONGEST) {
      return new CertificateException("certificate chain too long");
    }
    if (last().isSelfSigned()) {
      return new CertificateException(
          "self-signed certificate" + (path.size() == 1 ? "" : " in certificate chain"));
    }
    String where = sent < path.size() ? "" : "local ";
    return new CertificateException("unable to get " + where + "issuer certificate");
  }
}
