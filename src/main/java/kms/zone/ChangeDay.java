package kms.zone;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The time of each year at which daylight saving time begins or ends.
 *
 * @param kind how the day is counted
 * @param month the month, for a day of the week
 * @param week which one of the month, 5 for the last
 * @param day the day of the week from Sunday, or of the year
 * @param seconds the time of day in seconds, which may lie in another day
 */
record ChangeDay(Kind kind, int month, int week, int day, int seconds) {

  /** How a day is counted. */
  enum Kind {
    /** A day of the week in a month: {@code Mm.n.d}. */
    WEEKDAY,
    /** A day of the year from 1, without the leap day: {@code Jn}. */
    WITHOUT_LEAP_DAY,
    /** A day of the year from 0: {@code n}. */
    WITH_LEAP_DAY
  }

  /** Two o'clock, where nothing else is said. */
  static final int DEFAULT_TIME = 2 * 3600;

  /** When daylight saving time begins in the United States, and where nothing else is said. */
  static final ChangeDay AMERICAN_START = new ChangeDay(Kind.WEEKDAY, 3, 2, 0, DEFAULT_TIME);

  /** When it ends there. */
  static final ChangeDay AMERICAN_END = new ChangeDay(Kind.WEEKDAY, 11, 1, 0, DEFAULT_TIME);

  /** What glibc has for a day that it could not read: the beginning of the year. */
  static final ChangeDay UNKNOWN = new ChangeDay(Kind.WITH_LEAP_DAY, 0, 0, 0, 0);

  private static final int MARCH_FIRST = 60;
  private static final int DAYS_PER_WEEK = 7;
  private static final int FIRST_YEAR = 1970;

  /**
   * Returns the seconds from 1970 to that time of a year, counted in the zone's own time. All
   * earlier years are to glibc as 1970 was.
   */
  long in(int year) {
    return date(Math.max(year, FIRST_YEAR)).atStartOfDay().toEpochSecond(ZoneOffset.UTC) + seconds;
  }

  private LocalDate date(int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    return switch (kind) {
      case WEEKDAY -> weekday(LocalDate.of(year, month, 1));
      case WITH_LEAP_DAY -> newYear.plusDays(day);
      case WITHOUT_LEAP_DAY ->
          newYear.plusDays(day - 1L + (day >= MARCH_FIRST && newYear.isLeapYear() ? 1 : 0));
    };
  }

  private LocalDate weekday(LocalDate first) {
    int weekdayOfFirst = first.getDayOfWeek().getValue() % DAYS_PER_WEEK;
    int days = day - weekdayOfFirst + (day < weekdayOfFirst ? DAYS_PER_WEEK : 0);
    for (int i = 1; i < week && days + DAYS_PER_WEEK < first.lengthOfMonth(); i++) {
      days += DAYS_PER_WEEK;
    }
    return first.plusDays(days);
  }

  /** Returns the same day at another time. */
  ChangeDay at(int time) {
    return new ChangeDay(kind, month, week, day, time);
  }
}
