package kms.x509;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.CertificateException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerTest {

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private static Der der(String hex) throws CertificateException {
    return Der.of(bytes(hex));
  }

  private static void refused(Executable reading) {
    assertEquals(
        "malformed certificate", assertThrows(CertificateException.class, reading).getMessage());
  }

  @Test
  void isATagALengthAndAContent() throws CertificateException {
    Der value = der("04 02 0a 0b");
    assertEquals(Der.OCTET_STRING, value.tag());
    assertEquals(2, value.length());
    assertArrayEquals(bytes("0a0b"), value.contentBytes());
    assertArrayEquals(bytes("04020a0b"), value.encoded());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x10000})
  void isOfAnyLength(int length) throws CertificateException {
    assertEquals(length, Der.of(DerWriter.octets(new byte[length])).length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "04",
        "04 01",
        "04 80",
        "04 81",
        "04 81 05 00",
        "04 81 7f",
        "04 82 00 80",
        "04 84 01 00 00 00",
        "1f 01 00",
        "bf 20 00",
        "04 02 00",
        "04 00 00",
      })
  void isNothingElse(String hex) {
    refused(() -> der(hex));
  }

  /** That is no DER, but OpenSSL takes it. */
  @Test
  void mayHaveALengthInMoreBytesThanItNeeds() throws CertificateException {
    byte[] content = new byte[0x80];
    for (String start : new String[] {"0481 80", "0482 0080", "0486 000000000080"}) {
      assertEquals(0x80, Der.of(DerWriter.joined(bytes(start), content)).length());
    }
    assertEquals(1, Der.of(DerWriter.joined(bytes("0481 01"), new byte[1])).length());
    assertEquals(0, der("04 84 00 00 00 00").length());
  }

  @Test
  void hasTheTagThatIsWanted() throws CertificateException {
    assertEquals(Der.SEQUENCE, der("30 00").as(Der.SEQUENCE).tag());
    refused(() -> der("31 00").as(Der.SEQUENCE));
  }

  @Test
  void isMadeOfOthers() throws CertificateException {
    DerReader parts = der("30 08 02 01 05 04 00 01 01 ff").read();
    assertTrue(parts.hasNext());
    assertEquals(5, parts.next(Der.INTEGER).nonNegative());
    assertNull(parts.optional(Der.BOOLEAN));
    assertNotNull(parts.optional(Der.OCTET_STRING));
    refused(parts::end);
    assertTrue(parts.next().isTrue());
    assertFalse(parts.hasNext());
    parts.end();
    refused(parts::next);
    assertNull(parts.optional(Der.BOOLEAN));
  }

  @ParameterizedTest
  @CsvSource({
    "06 03 55 1d 0f, 2.5.29.15",
    "06 01 00, 0.0",
    "06 01 27, 0.39",
    "06 01 28, 1.0",
    "06 01 4f, 1.39",
    "06 01 50, 2.0",
    "06 02 88 37, 2.999",
    "06 09 2a 86 48 86 f7 0d 01 01 0b, 1.2.840.113549.1.1.11",
    "06 06 2a 87 ff ff ff 7f, 1.2.2147483647",
  })
  void isAnObjectIdentifier(String hex, String dotted) throws CertificateException {
    assertEquals(dotted, der(hex).oid());
  }

  @ParameterizedTest
  @ValueSource(strings = {"06 00", "06 01 80", "06 02 80 01", "06 03 2a 80 01", "06 02 2a 86"})
  void isNoObjectIdentifier(String hex) {
    refused(() -> der(hex).oid());
  }

  @Test
  void isShownByteByByteAsALongObjectIdentifier() throws CertificateException {
    assertEquals("*\u0088\u0080\u0080\u0080\u0000", der("06 06 2a 88 80 80 80 00").oid());
  }

  @Test
  void isTrueOrFalse() throws CertificateException {
    assertTrue(der("01 01 ff").isTrue());
    assertTrue(der("01 01 01").isTrue());
    assertFalse(der("01 01 00").isTrue());
    refused(() -> der("01 00").isTrue());
    refused(() -> der("01 02 00 00").isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "03 01 00, 0",
    "03 02 00 80, 32768",
    "03 02 07 ff, 32768",
    "03 02 05 a0, 40960",
    "03 02 00 01, 256",
    "03 03 07 06 80, 1664",
    "03 03 00 06 ff, 1791",
    "03 04 00 00 01 ff, 1",
    "03 04 04 00 01 ff, 1",
  })
  void isAStringOfBits(String hex, int leading) throws CertificateException {
    assertEquals(leading, der(hex).leadingBits());
  }

  @ParameterizedTest
  @ValueSource(strings = {"03 00", "03 01 01", "03 02 08 00", "03 02 ff 00", "04 02 00 80"})
  void isNoStringOfBits(String hex) {
    refused(() -> der(hex).leadingBits());
    refused(() -> der(hex).wholeBits());
  }

  @Test
  void isAStringOfWholeBytes() throws CertificateException {
    assertArrayEquals(bytes("0102"), der("03 03 00 01 02").wholeBits());
    assertArrayEquals(new byte[0], der("03 01 00").wholeBits());
    refused(() -> der("03 02 01 fe").wholeBits());
  }

  @ParameterizedTest
  @CsvSource({
    "02 01 00, 0",
    "02 01 7f, 127",
    "02 02 00 80, 128",
    "02 02 01 00, 256",
    "02 04 7f ff ff ff, 2147483647",
    "02 05 00 80 00 00 00, 2147483647",
    "02 05 01 00 00 00 00, 2147483647",
  })
  void isAnIntegerThatIsNotNegative(String hex, int number) throws CertificateException {
    assertEquals(number, der(hex).nonNegative());
    assertEquals(number == 0, der(hex).isZero());
  }

  @ParameterizedTest
  @ValueSource(strings = {"02 00", "02 02 00 7f", "02 02 ff 80", "02 03 00 00 80"})
  void isNoInteger(String hex) {
    refused(() -> der(hex).integer());
    refused(() -> der(hex).nonNegative());
  }

  @ParameterizedTest
  @ValueSource(strings = {"02 01 ff", "02 01 80", "02 02 ff 7f"})
  void isNegative(String hex) throws CertificateException {
    assertFalse(der(hex).integer().isZero());
    refused(() -> der(hex).nonNegative());
  }

  @ParameterizedTest
  @CsvSource({"0c 01 61, a", "0c 01 41, a", "0c 01 5a, z", "0c 01 39, 9", "0c 02 61 62, b"})
  void endsWithALetterInAnyCase(String hex, char letter) throws CertificateException {
    assertEquals(letter, der(hex).lastLetter());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0c 01 20", "0c 01 e9", "0c 01 5b", "0c 01 40", "0c 01 2f", "0c 00"})
  void endsWithNoLetter(String hex) throws CertificateException {
    assertEquals(0, der(hex).lastLetter());
  }

  @Test
  void isTheSameToTheByte() throws CertificateException {
    assertTrue(der("02 01 05").isSame(Der.in(bytes("00 02 01 05"), 1, 4)));
    assertFalse(der("02 01 05").isSame(der("02 01 06")));
    assertFalse(der("02 01 05").isSame(der("04 01 05")));
  }
}
