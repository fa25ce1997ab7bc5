package kms.x509;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.CertificateException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {
  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

  private static byte[] time(String text) {
    boolean isShort = text.length() < 15;
    return DerWriter.text(isShort ? Der.UTC_TIME : Der.GENERALIZED_TIME, text);
  }

  private static Validity validity(String notBefore, String notAfter) throws CertificateException {
    return Validity.of(Der.of(DerWriter.sequence(time(notBefore), time(notAfter))));
  }

  private static String failure(String notBefore, String notAfter) throws CertificateException {
    Validity validity = validity(notBefore, notAfter);
    assertFalse(validity.includes(NOW));
    return assertThrows(CertificateException.class, () -> validity.check(NOW)).getMessage();
  }

  @ParameterizedTest
  @CsvSource({
    "260203040506Z, 2026-02-03T04:05:06Z",
    "000101000000Z, 2000-01-01T00:00:00Z",
    "491231235959Z, 2049-12-31T23:59:59Z",
    "500101000000Z, 1950-01-01T00:00:00Z",
    "991231235959Z, 1999-12-31T23:59:59Z",
    "20260203040506Z, 2026-02-03T04:05:06Z",
    "19500101000000Z, 1950-01-01T00:00:00Z",
    "20500101000000Z, 2050-01-01T00:00:00Z",
    "99991231235959Z, 9999-12-31T23:59:59Z",
    "240229000000Z, 2024-02-29T00:00:00Z",
  })
  void readsTimes(String text, Instant time) throws CertificateException {
    assertEquals(time, validity(text, "20990101000000Z").notBefore());
    assertEquals(time, validity("20000101000000Z", text).notAfter());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2602030405Z",
        "260203040506",
        "260203040506+",
        "2602030405060",
        "26020304050aZ",
        "260229000000Z",
        "261301000000Z",
        "260203240000Z",
        "260203040561Z",
        "20260203040506.Z",
        "202602030405Z99",
        "20260203040506+0000",
      })
  void cannotTellOtherTimes(String text) throws CertificateException {
    assertNull(validity(text, "20990101000000Z").notBefore());
    assertEquals("format error in certificate's notBefore field", failure(text, "20990101000000Z"));
    assertEquals("format error in certificate's notAfter field", failure("20000101000000Z", text));
  }

  @Test
  void includesItsFirstMomentAndNotItsLast() throws CertificateException {
    Validity first = validity("260203040506Z", "260203040507Z");
    first.check(NOW);
    assertTrue(first.includes(NOW));
    assertEquals("certificate has expired", failure("260203040505Z", "260203040506Z"));
    assertEquals("certificate is not yet valid", failure("260203040507Z", "260203040508Z"));
  }

  @Test
  void isOverWhereItEndsBeforeItBegins() throws CertificateException {
    assertEquals("certificate has expired", failure("250101000000Z", "240101000000Z"));
  }

  @Test
  void outlastsOneThatEndsSooner() throws CertificateException {
    Validity sooner = validity("200101000000Z", "300101000000Z");
    Validity later = validity("100101000000Z", "300101000001Z");
    assertTrue(later.outlasts(sooner));
    assertFalse(sooner.outlasts(later));
    assertFalse(sooner.outlasts(sooner));
    assertFalse(later.outlasts(validity("200101000000Z", "x01010000000Z")));
    assertFalse(validity("200101000000Z", "x01010000000Z").outlasts(sooner));
  }

  @Test
  void isTwoTimes() {
    byte[] time = time("260203040506Z");
    assertThrows(CertificateException.class, () -> Validity.of(Der.of(DerWriter.sequence(time))));
    assertThrows(
        CertificateException.class,
        () -> Validity.of(Der.of(DerWriter.sequence(time, time, time))));
    byte[] number = DerWriter.integer(5);
    assertThrows(
        CertificateException.class, () -> Validity.of(Der.of(DerWriter.sequence(number, time))));
  }
}
