package kms.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpirationTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05UTC",
        "2026-01-02 03:04:05 UTC",
        "2026-01-02T03:04:05+00:00",
        "2026-01-02T05:34:05+0230",
        "2026-01-02T01:04:05-02",
        "2026-01-02T03:04:05.000Z",
        "20260102T030405Z",
      })
  void readsWaysToWriteATime(String text) {
    assertEquals(Instant.parse("2026-01-02T03:04:05Z"), ExpirationTime.parse(text));
  }

  @Test
  void readsFractions() {
    assertEquals(
        Instant.parse("2026-01-02T03:04:05.123456789Z"),
        ExpirationTime.parse("2026-01-02T03:04:05.12345678999Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2026-13-02T03:04:05Z", "2026-01-02T03:04:05X", "2026-01"})
  void rejectsOtherTexts(String text) {
    assertEquals(
        "Unknown string format: " + text,
        assertThrows(CliException.class, () -> ExpirationTime.parse(text)).getMessage());
  }

  @Test
  void rejectsBlankTexts() {
    assertEquals(
        "String does not contain a date: ",
        assertThrows(CliException.class, () -> ExpirationTime.parse("")).getMessage());
  }

  @Test
  void rejectsTimesWithoutZone() {
    assertEquals(
        "can't subtract offset-naive and offset-aware datetimes",
        assertThrows(CliException.class, () -> ExpirationTime.parse("2026-01-02T03:04:05"))
            .getMessage());
  }
}
