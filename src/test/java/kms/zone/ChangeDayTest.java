package kms.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeDayTest {

  private static LocalDateTime in(ChangeDay day, int year) {
    return LocalDateTime.ofEpochSecond(day.in(year), 0, ZoneOffset.UTC);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-03-12T02:00, 2023-11-05T02:00",
    "2024, 2024-03-10T02:00, 2024-11-03T02:00",
    "2026, 2026-03-08T02:00, 2026-11-01T02:00",
    "2037, 2037-03-08T02:00, 2037-11-01T02:00",
  })
  void isThatOfTheUnitedStates(int year, LocalDateTime start, LocalDateTime end) {
    assertEquals(start, in(ChangeDay.AMERICAN_START, year));
    assertEquals(end, in(ChangeDay.AMERICAN_END, year));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 5, 0, 2024-03-31",
    "10, 5, 0, 2024-10-27",
    "2, 5, 4, 2024-02-29",
    "2, 5, 5, 2024-02-23",
    "9, 1, 0, 2024-09-01",
    "9, 1, 6, 2024-09-07",
    "6, 4, 6, 2024-06-22",
    "6, 5, 6, 2024-06-29",
    "2, 4, 4, 2024-02-22",
  })
  void isADayOfTheWeek(int month, int week, int day, String date) {
    ChangeDay change = new ChangeDay(ChangeDay.Kind.WEEKDAY, month, week, day, 0);
    assertEquals(LocalDateTime.parse(date + "T00:00"), in(change, 2024));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2023-01-01, 2024-01-01",
    "59, 2023-02-28, 2024-02-28",
    "60, 2023-03-01, 2024-03-01",
    "365, 2023-12-31, 2024-12-31",
  })
  void isADayWithoutLeapDays(int day, String common, String leap) {
    ChangeDay change = new ChangeDay(ChangeDay.Kind.WITHOUT_LEAP_DAY, 0, 0, day, 0);
    assertEquals(LocalDateTime.parse(common + "T00:00"), in(change, 2023));
    assertEquals(LocalDateTime.parse(leap + "T00:00"), in(change, 2024));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2023-01-01, 2024-01-01",
    "59, 2023-03-01, 2024-02-29",
    "364, 2023-12-31, 2024-12-30",
    "365, 2024-01-01, 2024-12-31",
  })
  void isADayWithLeapDays(int day, String common, String leap) {
    ChangeDay change = new ChangeDay(ChangeDay.Kind.WITH_LEAP_DAY, 0, 0, day, 0);
    assertEquals(LocalDateTime.parse(common + "T00:00"), in(change, 2023));
    assertEquals(LocalDateTime.parse(leap + "T00:00"), in(change, 2024));
  }

  @Test
  void isAtAnyTimeAlsoOfAnotherDay() {
    ChangeDay newYear = new ChangeDay(ChangeDay.Kind.WITH_LEAP_DAY, 0, 0, 0, 0);
    assertEquals(LocalDateTime.parse("2024-01-02T01:00"), in(newYear.at(25 * 3600), 2024));
    assertEquals(LocalDateTime.parse("2023-12-31T23:00"), in(newYear.at(-3600), 2024));
  }

  @Test
  void isOf1970InEarlierYears() {
    assertEquals(ChangeDay.AMERICAN_START.in(1970), ChangeDay.AMERICAN_START.in(1969));
    assertEquals(ChangeDay.AMERICAN_START.in(1970), ChangeDay.AMERICAN_START.in(1));
    assertEquals(0, ChangeDay.UNKNOWN.in(1900));
  }
}
