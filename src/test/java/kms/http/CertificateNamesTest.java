package kms.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNamesTest {
  private static X509Certificate certificate;
  private static X509Certificate single;
  private static X509Certificate nameless;

  @BeforeAll
  static void makeCertificates() throws Exception {
    certificate =
        make("many", "san=dns:Host.example,dns:*.kms.example,dns:*.com,ip:127.0.0.1,ip:::1");
    single = make("single", "san=dns:elsewhere.example");
    nameless = make("localhost", "san=email:somebody@elsewhere.example");
  }

  private static X509Certificate make(String alias, String names) throws Exception {
    return TestCertificate.make(alias, names.substring("san=".length())).certificate();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"host.example", "a.kms.example", "127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "::1%lo"})
  void takesNamesOfTheCertificate(String host) {
    assertDoesNotThrow(() -> CertificateNames.check(certificate, host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example",
        "a.host.example",
        "kms.example",
        ".kms.example",
        "a.b.kms.example",
        "akms.example",
        "amazon.com",
        "*.com",
        "127.0.0.2",
        "::2",
        "localhost",
        "many"
      })
  void refusesOtherNames(String host) {
    assertThrows(CertificateException.class, () -> CertificateNames.check(certificate, host));
  }

  @Test
  void tellsTheOneNameThereIs() {
    assertEquals(
        "hostname 'localhost' doesn't match 'elsewhere.example'", message(single, "localhost"));
  }

  @Test
  void tellsAllNamesThereAre() {
    assertEquals(
        "hostname 'localhost' doesn't match either of 'Host.example', '*.kms.example', '*.com',"
            + " '127.0.0.1', '0:0:0:0:0:0:0:1'",
        message(certificate, "localhost"));
  }

  @Test
  void doesNotLookAtTheSubject() {
    assertEquals("no appropriate subjectAltName fields were found", message(nameless, "localhost"));
  }

  private static String message(X509Certificate certificate, String host) {
    return String.valueOf(
        assertThrows(CertificateException.class, () -> CertificateNames.check(certificate, host))
            .getMessage());
  }
}
