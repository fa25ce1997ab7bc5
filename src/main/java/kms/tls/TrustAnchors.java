package kms.tls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import kms.x509.CertificateStore;

/** Reads the certificates that vouch for servers. */
public final class TrustAnchors {
  /** Java's roots, one after the other in DER, which the build puts here. */
  private static final String ROOTS = "roots.der";

  private TrustAnchors() {}

  /**
   * Returns the certificates of a PEM file.
   *
   * @throws IOException when it cannot be read
   * @throws CertificateException when there is none in it, or one that is malformed
   */
  public static CertificateStore in(Path bundle) throws IOException, CertificateException {
    // Text around the certificates may be in any encoding.
    return CertificateStore.ofPem(Files.readString(bundle, StandardCharsets.ISO_8859_1));
  }

  /** Returns the roots that come with Java. */
  public static CertificateStore builtIn() throws IOException, GeneralSecurityException {
    try (InputStream in = TrustAnchors.class.getResourceAsStream(ROOTS)) {
      return CertificateStore.ofDer(in == null ? fromJava() : in.readAllBytes());
    }
  }

  private static byte[] fromJava() throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    X509TrustManager manager = (X509TrustManager) factory.getTrustManagers()[0];
    ByteArrayOutputStream roots = new ByteArrayOutputStream();
    for (X509Certificate root : manager.getAcceptedIssuers()) {
      roots.writeBytes(root.getEncoded());
    }
    return roots.toByteArray();
  }
}
