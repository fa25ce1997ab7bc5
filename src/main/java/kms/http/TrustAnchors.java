package kms.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * The certificates that vouch for servers. There are some 150 of them as a rule, and one or two
 * matter: only those are parsed, as to parse all takes as long as half a call.
 */
final class TrustAnchors {
  /** Java's roots, one after the other in DER, which the build puts here. */
  private static final String ROOTS = "roots.der";

  private final List<DerCertificate> certificates;

  private TrustAnchors(List<DerCertificate> certificates) {
    this.certificates = certificates;
  }

  /**
   * Returns the certificates of a PEM file.
   *
   * @throws IOException when it cannot be read
   * @throws CertificateException when there is none in it, or one that is malformed
   */
  static TrustAnchors in(Path bundle) throws IOException, CertificateException {
    return new TrustAnchors(PemBundle.read(Files.readString(bundle, PemBundle.TEXT)));
  }

  /** Returns the roots that come with Java. */
  static TrustAnchors builtIn() throws IOException, GeneralSecurityException {
    try (InputStream in = TrustAnchors.class.getResourceAsStream(ROOTS)) {
      return new TrustAnchors(in == null ? fromJava() : DerCertificate.all(in.readAllBytes()));
    }
  }

  private static List<DerCertificate> fromJava() throws GeneralSecurityException {
    List<DerCertificate> certificates = new ArrayList<>();
    for (X509Certificate root : manager(null).getAcceptedIssuers()) {
      certificates.add(DerCertificate.of(root.getEncoded()));
    }
    return certificates;
  }

  /**
   * Checks that one of the certificates vouches for a chain.
   *
   * @throws GeneralSecurityException when none does
   */
  void check(X509Certificate[] chain, String authType) throws GeneralSecurityException {
    List<DerCertificate> issuers = new ArrayList<>();
    for (DerCertificate certificate : certificates) {
      if (isIssuer(certificate, chain)) {
        issuers.add(certificate);
      }
    }
    if (!issuers.isEmpty()) {
      try {
        manager(store(issuers)).checkServerTrusted(chain, authType);
        return;
      } catch (CertificateException e) {
        // The same name may be encoded otherwise, and a certificate may vouch for itself.
      }
    }
    manager(store(certificates)).checkServerTrusted(chain, authType);
  }

  private static boolean isIssuer(DerCertificate certificate, X509Certificate[] chain) {
    for (X509Certificate issued : chain) {
      if (certificate.hasSubject(issued.getIssuerX500Principal().getEncoded())) {
        return true;
      }
    }
    return false;
  }

  /** What cannot be read vouches for nobody. */
  private static KeyStore store(List<DerCertificate> certificates) throws GeneralSecurityException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    try {
      store.load(null, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CertificateException malformed = null;
    for (DerCertificate certificate : certificates) {
      try {
        Certificate parsed = factory.generateCertificate(certificate.open());
        store.setCertificateEntry(Integer.toString(store.size()), parsed);
      } catch (CertificateException e) {
        malformed = e;
      }
    }
    if (malformed != null && store.size() == 0) {
      throw malformed;
    }
    return store;
  }

  /** Null stands for Java's roots. */
  private static X509TrustManager manager(@Nullable KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return (X509TrustManager) factory.getTrustManagers()[0];
  }
}
