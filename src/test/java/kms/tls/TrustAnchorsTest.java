package kms.tls;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustAnchorsTest {
  private static final String TYPE = "ECDHE_ECDSA";

  @TempDir Path folder;

  private TrustAnchors in(String pem) throws Exception {
    return TrustAnchors.in(
        Files.writeString(folder.resolve("ca.pem"), pem, StandardCharsets.US_ASCII));
  }

  private static X509Certificate[] chain(TestCertificate certificate) {
    return new X509Certificate[] {certificate.certificate()};
  }

  @Test
  void vouchesForWhatItsCertificatesSigned() throws Exception {
    TestCertificate signed = TestCertificate.makeSigned("signed", "dns:localhost", "CA");
    TrustAnchors anchors = in(signed.rootPem());
    assertDoesNotThrow(() -> anchors.check(chain(signed), TYPE));
  }

  @Test
  void tellsAuthoritiesOfTheSameNameApart() throws Exception {
    TestCertificate signed = TestCertificate.makeSigned("signed", "dns:localhost", "CA");
    TestCertificate other = TestCertificate.makeSigned("signed", "dns:localhost", "CA");
    TrustAnchors both = in(other.rootPem() + signed.rootPem());
    assertDoesNotThrow(() -> both.check(chain(signed), TYPE));
    TrustAnchors one = in(other.rootPem());
    assertThrows(CertificateException.class, () -> one.check(chain(signed), TYPE));
  }

  @Test
  void vouchesForItsOwnCertificatesThatHaveARoot() throws Exception {
    TestCertificate signed = TestCertificate.makeSigned("signed", "dns:localhost", "CA");
    TestCertificate other = TestCertificate.makeSigned("signed", "dns:localhost", "CA");
    TrustAnchors both = in(signed.pem() + signed.rootPem());
    assertDoesNotThrow(() -> both.check(chain(signed), TYPE));
    for (String pem : List.of(signed.pem(), signed.pem() + other.rootPem())) {
      TrustAnchors rootless = in(pem);
      assertThrows(CertificateException.class, () -> rootless.check(chain(signed), TYPE));
    }
  }

  @Test
  void passesOverWhatCannotBeRead() throws Exception {
    TestCertificate alone = TestCertificate.make("alone", "dns:localhost");
    // A letter in the first date.
    byte[] broken = alone.certificate().getEncoded();
    String text = new String(broken, StandardCharsets.ISO_8859_1);
    broken[text.indexOf("\u0017\r") + 2] = 'x';
    String malformed =
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(broken)
            + "\n-----END CERTIFICATE-----\n";
    TrustAnchors both = in(malformed + alone.pem());
    assertDoesNotThrow(() -> both.check(chain(alone), TYPE));
    TrustAnchors one = in(malformed);
    assertThrows(CertificateException.class, () -> one.check(chain(alone), TYPE));
  }

  @Test
  void vouchesForNobodyElse() throws Exception {
    TestCertificate alone = TestCertificate.make("alone", "dns:localhost");
    TrustAnchors anchors = in(TestCertificate.make("other", "dns:localhost").pem());
    assertThrows(CertificateException.class, () -> anchors.check(chain(alone), TYPE));
  }

  @Test
  void hasTheRootsOfJava() throws Exception {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    X509Certificate root =
        ((X509TrustManager) factory.getTrustManagers()[0]).getAcceptedIssuers()[0];
    TrustAnchors anchors = TrustAnchors.builtIn();
    assertDoesNotThrow(() -> anchors.check(new X509Certificate[] {root}, "UNKNOWN"));
    TestCertificate alone = TestCertificate.make("alone", "dns:localhost");
    assertThrows(CertificateException.class, () -> anchors.check(chain(alone), TYPE));
  }
}
