package kms.tls;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import javax.security.auth.x500.X500Principal;
import kms.x509.Certificate;
import kms.x509.CertificateStore;
import kms.x509.PathVerifier;
import kms.x509.TestCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustAnchorsTest {
  private static final String UNTRUSTED = "self-signed certificate";

  @TempDir Path folder;

  private static void verify(CertificateStore anchors, byte[] der) throws CertificateException {
    PathVerifier.verify(anchors, List.of(Certificate.of(der)), Instant.now());
  }

  @Test
  void areTheCertificatesOfTheFile() throws Exception {
    TestCertificate known = TestCertificate.make("known", "dns:localhost");
    TestCertificate other = TestCertificate.make("other", "dns:localhost");
    Path file = folder.resolve("ca.pem");
    CertificateStore anchors =
        TrustAnchors.in(
            Files.writeString(file, "\u00e9\n" + known.pem(), StandardCharsets.ISO_8859_1));
    assertDoesNotThrow(() -> verify(anchors, known.der()));
    assertThrows(CertificateException.class, () -> verify(anchors, other.der()));
  }

  @Test
  void areTheRootsOfJava() throws Exception {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    CertificateStore anchors = TrustAnchors.builtIn();
    X509Certificate[] roots =
        ((X509TrustManager) factory.getTrustManagers()[0]).getAcceptedIssuers();
    Map<X500Principal, X509Certificate> byName = new HashMap<>();
    for (X509Certificate root : roots) {
      byName.putIfAbsent(root.getSubjectX500Principal(), root);
    }
    for (X509Certificate root : byName.values()) {
      // That it is no server's certificate is seen when it has been found.
      assertNotEquals(UNTRUSTED, message(anchors, root.getEncoded()));
    }
    TestCertificate alone = TestCertificate.make("alone", "dns:localhost");
    assertEquals(UNTRUSTED, message(anchors, alone.der()));
  }

  private static String message(CertificateStore anchors, byte[] der) {
    try {
      verify(anchors, der);
      return "";
    } catch (CertificateException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
