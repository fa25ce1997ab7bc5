package kms.x509;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.cert.CertificateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNamesTest {
  private static final TestCertificate MANY =
      TestCertificate.make(
          "many", "dns:Host.example,dns:*.kms.example,dns:*.com,ip:127.0.0.1,ip:::1");

  private static TestCertificate certificate(String commonName, String... names) {
    return new CertificateMaker(commonName).names(names).make();
  }

  private static String check(TestCertificate certificate, String host) {
    try {
      CertificateNames.check(certificate.read(), host);
      return "";
    } catch (CertificateException e) {
      return String.valueOf(e.getMessage());
    }
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
    assertEquals("", check(MANY, host));
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
        "::ffff:127.0.0.1",
        "localhost",
        "many"
      })
  void refusesOtherNames(String host) {
    assertThrows(CertificateException.class, () -> CertificateNames.check(MANY.read(), host));
  }

  @Test
  void tellsTheOneNameThereIs() {
    assertEquals(
        "hostname 'localhost' doesn't match 'elsewhere.example'",
        check(certificate("x", "dns:elsewhere.example"), "localhost"));
  }

  @Test
  void tellsAllNamesThereAre() {
    assertEquals(
        "hostname 'localhost' doesn't match either of 'Host.example', '*.kms.example', '*.com',"
            + " '127.0.0.1', '0:0:0:0:0:0:0:1'",
        check(MANY, "localhost"));
  }

  @Test
  void looksAtTheSubjectWhenThereIsNoOtherHost() {
    TestCertificate certificate = certificate("localhost", "email:somebody@elsewhere.example");
    assertEquals("", check(certificate, "localhost"));
    assertEquals("hostname 'elsewhere' doesn't match 'localhost'", check(certificate, "elsewhere"));
    byte[] subject = DerWriter.commonNames("a.test", "*.b.test");
    assertEquals("", check(new CertificateMaker(subject).make(), "x.b.test"));
  }

  @Test
  void doesNotLookAtTheSubjectOtherwise() {
    for (String name : new String[] {"dns:elsewhere.example", "ip:10.0.0.1", "dns:"}) {
      assertEquals(
          "hostname 'single' doesn't match",
          check(certificate("single", name), "single").substring(0, 31));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1"})
  void neverFindsAnAddressInTheSubject(String address) {
    TestCertificate certificate = new CertificateMaker(address).make();
    assertEquals("no appropriate subjectAltName fields were found", check(certificate, address));
    assertEquals(
        "hostname '" + address + "' doesn't match '" + address + "'",
        check(certificate("x", "dns:" + address), address));
  }

  @Test
  void neverFindsAnAddressByAStar() {
    TestCertificate certificate = new CertificateMaker("*.0.0.1").make();
    assertEquals(
        "no appropriate subjectAltName fields were found", check(certificate, "127.0.0.1"));
  }

  @Test
  void tellsAddressesOfBothKindsApart() {
    String mapped = "bytes:\0\0\0\0\0\0\0\0\0\0\u00ff\u00ff\u007f\0\0\u0001";
    TestCertificate certificate = certificate("x", mapped);
    assertEquals(
        "hostname '127.0.0.1' doesn't match '0:0:0:0:0:FFFF:7F00:1'",
        check(certificate, "127.0.0.1"));
    assertEquals("", check(certificate, "::ffff:127.0.0.1"));
  }

  @Test
  void stopsAtAnAddressThatIsNone() {
    TestCertificate certificate = certificate("x", "bytes:12345", "ip:10.0.0.1", "dns:a.test");
    assertEquals(
        "'<invalid>' does not appear to be an IPv4 or IPv6 address",
        check(certificate, "10.0.0.1"));
    assertEquals("", check(certificate, "a.test"));
    assertEquals("", check(certificate("x", "ip:10.0.0.1", "bytes:12345"), "10.0.0.1"));
  }

  @Test
  void takesNoNameApartAtAZero() {
    assertEquals(
        "hostname 'a.test' doesn't match 'a.test\\x00.evil.test'",
        check(certificate("x", "dns:a.test\0.evil.test"), "a.test"));
  }

  @Test
  void passesOverNamesThatNoHostCanHave() {
    assertEquals("", check(certificate("x", "dns:_bad", "dns:a..b", "dns:a.test"), "a.test"));
  }

  @Test
  void refusesTextThatPythonCannotRead() {
    for (String name : new String[] {"dns:\u00e4", "email:\u00e4", "uri:\u00e4"}) {
      TestCertificate certificate = certificate("x", "dns:a.test", name);
      assertEquals("malformed certificate", check(certificate, "a.test"));
    }
  }

  @Test
  void refusesBitsOnlyWhereTheyWouldBeAHost() {
    byte[] bits =
        DerWriter.name(
            DerWriter.attribute(DistinguishedName.COMMON_NAME, DerWriter.bits(0, (byte) 1)));
    assertEquals("", check(new CertificateMaker(bits).names("dns:a.test").make(), "a.test"));
    assertEquals("malformed certificate", check(new CertificateMaker(bits).make(), "a.test"));
  }

  @Test
  void needsNoSubject() {
    TestCertificate certificate = new CertificateMaker(DerWriter.name()).names("dns:a.test").make();
    assertDoesNotThrow(() -> CertificateNames.check(certificate.read(), "a.test"));
  }
}
