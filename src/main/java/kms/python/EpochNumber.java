package kms.python;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Seconds since 1970, rounded to microseconds as Python does.
 *
 * @param whole the whole seconds, rounded towards zero
 * @param micros the microseconds behind them, of the same sign
 */
record EpochNumber(double whole, long micros) {
  private static final double MICROS_PER_SECOND = 1e6;
  private static final int NANOS_PER_MICRO = 1000;
  private static final int MAX_YEAR = 9999;

  /** Where the C library gives up, as it counts years from 1900 on in 32 bits. */
  private static final double FIRST = -67_768_040_609_740_800.0;

  private static final double END = 67_768_036_191_676_800.0;

  /** More than there are in all years from 1 to 9999. */
  private static final double FAR = 1e12;

  /** The calendar repeats itself after 400 years. */
  private static final int CYCLE_YEARS = 400;

  private static final long CYCLE_SECONDS = 146_097L * 86_400;

  static EpochNumber of(double seconds) {
    double whole = seconds < 0 ? Math.ceil(seconds) : Math.floor(seconds);
    return new EpochNumber(whole, (long) Math.rint((seconds - whole) * MICROS_PER_SECOND));
  }

  /**
   * Returns the date and time in UTC.
   *
   * @throws InvalidDateException when it is in none of the years 1 to 9999, or no number
   * @throws DateOverflowException when it is beyond any calendar
   */
  LocalDateTime utc() {
    if (Double.isNaN(whole)) {
      throw new InvalidDateException("Invalid value NaN (not a number)");
    }
    if (whole < FIRST || whole >= END) {
      throw new DateOverflowException("[Errno 75] Value too large for defined data type");
    }
    long second = (long) whole + Math.floorDiv(micros, (long) MICROS_PER_SECOND);
    int nanos = (int) Math.floorMod(micros, (long) MICROS_PER_SECOND) * NANOS_PER_MICRO;
    LocalDateTime inCycle =
        LocalDateTime.ofEpochSecond(Math.floorMod(second, CYCLE_SECONDS), nanos, ZoneOffset.UTC);
    long year = inCycle.getYear() + CYCLE_YEARS * Math.floorDiv(second, CYCLE_SECONDS);
    if (year < 1 || year > MAX_YEAR) {
      throw new InvalidDateException("year " + (int) year + " is out of range");
    }
    return inCycle.withYear((int) year);
  }

  /**
   * Returns the date and time that is so much later than another one.
   *
   * @throws DateOverflowException when it is in none of the years 1 to 9999
   */
  LocalDateTime after(LocalDateTime start) {
    if (Math.abs(whole) > FAR) {
      throw new DateOverflowException("date value out of range");
    }
    return checked(start.plusSeconds((long) whole).plusNanos(micros * NANOS_PER_MICRO));
  }

  /**
   * Returns a date and time.
   *
   * @throws DateOverflowException when it is in none of the years 1 to 9999
   */
  static LocalDateTime checked(LocalDateTime time) {
    if (time.getYear() < 1 || time.getYear() > MAX_YEAR) {
      throw new DateOverflowException("date value out of range");
    }
    return time;
  }
}
