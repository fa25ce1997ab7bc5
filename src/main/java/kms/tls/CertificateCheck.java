package kms.tls;

import static java.util.Objects.requireNonNull;

import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kms.x509.Certificate;
import kms.x509.CertificateNames;
import kms.x509.CertificateStore;
import kms.x509.PathVerifier;
import org.jspecify.annotations.Nullable;

/** Decides whether a server is the one that was asked for. */
public final class CertificateCheck {
  private static final String UNTRUSTED =
      "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ";

  private final @Nullable CertificateStore anchors;
  private final String host;
  private final Clock clock;

  private CertificateCheck(@Nullable CertificateStore anchors, String host, Clock clock) {
    this.anchors = anchors;
    this.host = host;
    this.clock = clock;
  }

  /**
   * Returns the check that one of the anchors vouches for the host.
   *
   * @param host a name, or an address without brackets
   * @param clock tells when certificates are good
   */
  public static CertificateCheck by(CertificateStore anchors, String host, Clock clock) {
    return new CertificateCheck(requireNonNull(anchors), host, clock);
  }

  /** Returns the check that any certificate passes. */
  public static CertificateCheck none() {
    return new CertificateCheck(null, "", Clock.systemUTC());
  }

  /**
   * Checks the certificates of a server.
   *
   * @param chain the certificates in DER, the server's own first
   * @throws CertificateException when the server is not to be believed; its message says why, in
   *     the words of OpenSSL or urllib3 where they have some
   */
  void check(byte[][] chain) throws CertificateException {
    if (anchors == null) {
      return;
    }
    List<Certificate> sent = new ArrayList<>();
    try {
      for (byte[] der : chain) {
        sent.add(Certificate.of(der));
      }
      PathVerifier.verify(anchors, sent, clock.instant());
    } catch (CertificateException e) {
      throw new CertificateException(UNTRUSTED + e.getMessage(), e);
    }
    CertificateNames.check(sent.get(0), host);
  }
}
