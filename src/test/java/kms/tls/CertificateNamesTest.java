package kms.tls;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
      strings = {
        "host.example",
        "a.kms.example",
        "amazon.com",
        "127.0.0.1",
        "::1",
        "0:0:0:0:0:0:0:1",
        "::1%lo"
      })
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
        "a.b.com",
        ".com",
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

  @ParameterizedTest
  @CsvSource({
    "*, f, true",
    "*, xn--ab, true",
    "*.com, xn--ab.com, true",
    "*f, af, true",
    "*f.F, f.f, true",
    "F, f, true",
    "a, A, true",
    "com, com, true",
    "f*, fg, true",
    "f*, fxg, true",
    "f*g, fg, true",
    "fg, fg, true",
    "*f, fg, false",
    "*f.b, fxg.a, false",
    "a.b.*a*, a.f.b, false",
    "com.*f, fg.xn--a, false",
    "com.f*.*a*, fxg.xn--a.fxg, false",
    "f*.*a*, com.A, false",
    "f*.F, fg.fg, false",
    "f*.f*, a.af, false",
    "fg.*a*, xn--ab.fxg, false",
    "fxg.*f.*a*, b.A.fg, false",
    "fxg.xn--*, b.xn--ab, false",
    "xn--*.F, b.f, false",
    "*a*.com, com.xn--ab, error",
    "*a*.com, xn--a, error"
  })
  void matchesAsUrllib3Does(String pattern, String host, String expected) {
    if (expected.equals("error")) {
      assertThrows(CertificateException.class, () -> CertificateNames.isNameOf(pattern, host));
    } else {
      assertEquals(
          expected,
          String.valueOf(assertDoesNotThrow(() -> CertificateNames.isNameOf(pattern, host))));
    }
  }

  @Test
  void looksAtTheSubjectWhenThereIsNoOtherName() {
    assertDoesNotThrow(() -> CertificateNames.check(nameless, "localhost"));
    assertEquals("hostname 'elsewhere' doesn't match 'localhost'", message(nameless, "elsewhere"));
  }

  @Test
  void doesNotLookAtTheSubjectOtherwise() {
    assertEquals("hostname 'single' doesn't match 'elsewhere.example'", message(single, "single"));
  }

  private static String message(X509Certificate certificate, String host) {
    return String.valueOf(
        assertThrows(CertificateException.class, () -> CertificateNames.check(certificate, host))
            .getMessage());
  }
}
