package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonDateTimeTest {
  private static final LocalDateTime NOON = LocalDateTime.of(2030, 1, 2, 12, 0);

  @ParameterizedTest
  @CsvSource({
    "0, 2030-01-02T12:00:00+00:00",
    "-12600, 2030-01-02T12:00:00-03:30",
    "86399, 2030-01-02T12:00:00+23:59:59",
    ", 2030-01-02T12:00:00"
  })
  void printsTheOffset(Long offset, String text) {
    assertEquals(text, new PythonDateTime(NOON, offset).isoFormat());
  }

  @Test
  void printsMicrosecondsAndSmallYearsInFull() {
    assertEquals(
        "0033-01-02T03:04:05.000120",
        new PythonDateTime(LocalDateTime.of(33, 1, 2, 3, 4, 5, 120_000), null).isoFormat());
  }

  @Test
  void countsAsUtcWithoutAZone() {
    assertEquals(1893585600, new PythonDateTime(NOON, null).epochSecond());
    assertEquals(1893582000, new PythonDateTime(NOON, 3600L).epochSecond());
  }

  @Test
  void tellsTheTimeThatIsLeft() {
    assertEquals(
        Duration.ofMinutes(90),
        new PythonDateTime(NOON, 3600L).since(Instant.parse("2030-01-02T09:30:00Z")));
  }

  @Test
  void tellsNoTimeThatIsLeftWithoutAZone() {
    PythonDateTime naive = new PythonDateTime(NOON, null);

    assertEquals(
        "can't subtract offset-naive and offset-aware datetimes",
        assertThrows(CliException.class, () -> naive.since(Instant.EPOCH)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(longs = {86400, -86400, 360000})
  void hasNoOffsetOfADay(long offset) {
    PythonDateTime time = new PythonDateTime(NOON, offset);
    String message =
        "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).";

    assertEquals(message, assertThrows(InvalidDateException.class, time::isoFormat).getMessage());
    assertEquals(message, assertThrows(InvalidDateException.class, time::epochSecond).getMessage());
  }

  @Test
  void staysWithinTheYearsOfPython() {
    PythonDateTime last = new PythonDateTime(LocalDateTime.of(9999, 12, 31, 23, 59), -3600L);

    assertEquals(
        "date value out of range",
        assertThrows(CliException.class, last::epochSecond).getMessage());
  }

  @Test
  void beginsIn1970() {
    assertEquals("1970-01-01T00:00:01.500000+00:00", PythonDateTime.ofSeconds(1.5).isoFormat());
    assertEquals(
        "year 51599 is out of range",
        assertThrows(CliException.class, () -> PythonDateTime.ofSeconds(1566160362664.0))
            .getMessage());
  }
}
