package kms.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilderException;
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
public final class TrustAnchors {
  /** Java's roots, one after the other in DER, which the build puts here. */
  private static final String ROOTS = "roots.der";

  /** More than anybody has; it ends chains that go round in a circle. */
  private static final int LONGEST_CHAIN = 10;

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
  public static TrustAnchors in(Path bundle) throws IOException, CertificateException {
    return new TrustAnchors(PemBundle.read(Files.readString(bundle, PemBundle.TEXT)));
  }

  /** Returns the roots that come with Java. */
  public static TrustAnchors builtIn() throws IOException, GeneralSecurityException {
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
    try {
      manager(store(issuers)).checkServerTrusted(chain, authType);
    } catch (CertificateException e) {
      // The same name may be encoded otherwise, and a certificate may vouch for itself.
      manager(store(certificates)).checkServerTrusted(chain, authType);
    }
  }

  private static boolean isIssuer(DerCertificate certificate, X509Certificate[] chain) {
    for (X509Certificate issued : chain) {
      if (certificate.hasSubject(issued.getIssuerX500Principal().getEncoded())) {
        return true;
      }
    }
    return false;
  }

  /** What cannot be read, or has no root, vouches for nobody. */
  private KeyStore store(List<DerCertificate> chosen) throws GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    try {
      store.load(null, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CertificateException failure =
        new CertificateException(new CertPathBuilderException("no root vouches for it"));
    for (DerCertificate der : chosen) {
      try {
        X509Certificate certificate = parsed(der);
        if (hasRoot(certificate, LONGEST_CHAIN)) {
          store.setCertificateEntry(Integer.toString(store.size()), certificate);
        }
      } catch (CertificateException e) {
        failure = e;
      }
    }
    if (store.size() == 0) {
      throw failure;
    }
    return store;
  }

  /**
   * Where Java takes any certificate for a root, OpenSSL wants to get to one that signed itself.
   */
  private boolean hasRoot(X509Certificate certificate, int longest) throws CertificateException {
    if (CertificateCheck.isSelfSigned(certificate)) {
      return true;
    }
    byte[] issuer = certificate.getIssuerX500Principal().getEncoded();
    for (DerCertificate der : certificates) {
      if (longest > 0 && der.hasSubject(issuer)) {
        X509Certificate parent = parsed(der);
        if (isSigned(certificate, parent) && hasRoot(parent, longest - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSigned(X509Certificate certificate, X509Certificate issuer) {
    try {
      certificate.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static X509Certificate parsed(DerCertificate der) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    return (X509Certificate) factory.generateCertificate(der.open());
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
