package kms.x509;

import static kms.x509.DerWriter.text;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest extends PathTest {

  @Test
  void endsWhereItSays() throws Exception {
    byte[] der = ROOT.der();
    assertTrue(Certificate.of(der).isSelfSigned());
    for (int length = 0; length < der.length; length++) {
      byte[] cut = Arrays.copyOf(der, length);
      assertThrows(CertificateException.class, () -> Certificate.of(cut));
    }
    byte[] longer = Arrays.copyOf(der, der.length + 1);
    assertThrows(CertificateException.class, () -> Certificate.of(longer));
  }

  @Test
  void isReadWithoutExtensions() throws Exception {
    Certificate old = root().version1().make().read();
    assertTrue(old.isVersion1Root());
    assertTrue(old.extensions().areWellFormed());
    assertFalse(BELOW.read().isSelfIssued());
    assertFalse(ROOT.read().isVersion1Root());
  }

  @ParameterizedTest
  @CsvSource({
    "300601115959Z, 300601120001Z, yes",
    "300601120000Z, 300601120001Z, yes",
    "300601120001Z, 310601120001Z, certificate is not yet valid",
    "200601120001Z, 300601120000Z, certificate has expired",
    "500101000000Z, 490101000000Z, yes",
    "20300601115959Z, 99991231235959Z, yes",
    "20300601115959Z, 20300601120000Z, certificate has expired",
    "3006011159Z, 310601120001Z, format error in certificate's notBefore field",
    "300601115959Z, 310601120001+0000, format error in certificate's notAfter field",
    "300601115959, 310601120001Z, format error in certificate's notBefore field",
    "301301115959Z, 310601120001Z, format error in certificate's notBefore field",
    "300601245959Z, 310601120001Z, format error in certificate's notBefore field",
    "20300601115959.5Z, 310601120001Z, format error in certificate's notBefore field",
    "30060111595xZ, 310601120001Z, format error in certificate's notBefore field"
  })
  void isGoodFromTimeToTime(String from, String until, String expected) throws Exception {
    TestCertificate server = server(ROOT).valid(time(from), time(until)).make();
    assertEquals(expected, verdict(List.of(ROOT), server));
  }

  private static byte[] time(String written) {
    boolean isLong = written.startsWith("20300601") || written.startsWith("9999");
    return text(isLong ? Der.GENERALIZED_TIME : Der.UTC_TIME, written);
  }

  @ParameterizedTest
  @CsvSource({
    "020101, true",
    "0200, false",
    "02020001, false",
    "0202FF80, false",
    "02020080, true",
    "0202FF7F, true",
    "0201FF, true"
  })
  void hasASerialNumberWrittenInTheOneWay(String encoded, boolean isFine) {
    TestCertificate made = server(ROOT).serial(HexFormat.of().parseHex(encoded)).make();
    if (isFine) {
      assertDoesNotThrow(made::read);
    } else {
      assertThrows(CertificateException.class, made::read);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3003020101, true",
    "308103020101, true",
    "3083000003020101, true",
    "30860000000000000201, false",
    "3080020101, false",
    "30800201010000, false",
    "1F0100, false",
    "30, false",
    "3001, false",
    "30820101, false"
  })
  void isMadeOfValuesWithALength(String hex, boolean isFine) {
    byte[] bytes = HexFormat.of().parseHex(hex.substring(0, hex.length() / 2 * 2));
    if (isFine) {
      assertDoesNotThrow(() -> Der.of(bytes));
    } else {
      assertThrows(CertificateException.class, () -> Der.of(bytes));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "06032A0304, 1.2.3.4",
    "0603551D0F, 2.5.29.15",
    "06032A8370, 1.2.496",
    "06018F, error",
    "0600, error",
    "06032A8001, error"
  })
  void namesThingsByNumbers(String hex, String expected) throws Exception {
    Der value = Der.of(HexFormat.of().parseHex(hex));
    if (expected.equals("error")) {
      assertThrows(CertificateException.class, value::oid);
    } else {
      assertEquals(expected, value.oid());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A003020102, yes",
    "A003020105, yes",
    "A00402020002, malformed",
    "A006020102020102, malformed",
    "A000, malformed"
  })
  void hasOneVersion(String version, String expected) throws Exception {
    TestCertificate server = server(ROOT).version(HexFormat.of().parseHex(version)).make();
    assertEquals(expected, readVerdict(server));
  }

  @ParameterizedTest
  @CsvSource({
    "0603550403, 0C0161, yes",
    "0603550403, 03020001, yes",
    "0603550403, 1E020061, yes",
    "0603550403, 1E04D83DDE00, malformed",
    "0603800403, 0C0161, malformed",
    "0600, 0C0161, malformed",
    "06035504FF, 0C0161, malformed"
  })
  void hasASubjectOfTextAndBits(String type, String value, String expected) throws Exception {
    HexFormat hex = HexFormat.of();
    byte[] attribute = DerWriter.sequence(hex.parseHex(type), hex.parseHex(value));
    byte[] subject = DerWriter.sequence(DerWriter.value(Der.SET, attribute));
    TestCertificate server = new CertificateMaker(subject).names("dns:example.com").by(ROOT).make();
    assertEquals(expected, readVerdict(server));
  }

  private static String readVerdict(TestCertificate server) throws Exception {
    Certificate read;
    try {
      read = server.read();
    } catch (CertificateException e) {
      return "malformed";
    }
    CertificateNames.check(read, "example.com");
    return verdict(List.of(ROOT), server);
  }
}
