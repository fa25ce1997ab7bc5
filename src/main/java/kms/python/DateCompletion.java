package kms.python;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a date of what a text says of one; what it does not say is of today, at midnight. */
final class DateCompletion {
  private static final int MAX_YEAR = 9999;
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private final DateFields fields;
  private final Supplier<LocalDate> today;

  private DateCompletion(DateFields fields, Supplier<LocalDate> today) {
    this.fields = fields;
    this.today = today;
  }

  /**
   * Returns the date and time.
   *
   * @param today asked only when a part of the date is missing
   * @throws NoDateException when there is no such date or time
   * @throws DateOverflowException when a part is beyond Python's integers, or the date its years
   */
  static LocalDateTime complete(DateFields fields, Supplier<LocalDate> today) {
    return new DateCompletion(fields, today).complete();
  }

  private LocalDateTime complete() {
    CalendarDate date = fields.date();
    TimeFields time = fields.time();
    long year = date.year() != null ? date.year() : today.get().getYear();
    long month = date.month() != null ? date.month() : today.get().getMonthValue();
    long day = date.day() != null ? date.day() : todaysDay(year, month);
    int[] parts = {
      integer(year),
      integer(month),
      integer(day),
      integer(time.hour()),
      integer(time.minute()),
      integer(time.second()),
      integer(time.microsecond()),
    };
    LocalDateTime found = dateTime(parts);
    boolean dayGiven = date.day() != null && date.day() > 0;
    return fields.weekday() > 0 && !dayGiven ? nextWeekday(found) : found;
  }

  /** Returns the day of today's date, or the last one of a month that has no such day. */
  private long todaysDay(long year, long month) {
    if (month < 1 || month > DAYS.length) {
      throw new NoDateException("bad month number " + month + "; must be 1-12");
    }
    return Math.min(today.get().getDayOfMonth(), daysIn(year, month));
  }

  private static int integer(@Nullable Long value) {
    if (value == null) {
      return 0;
    }
    if (value > Integer.MAX_VALUE) {
      throw new DateOverflowException(
          value == Long.MAX_VALUE
              ? "Python int too large to convert to C long"
              : "signed integer is greater than maximum");
    }
    return value.intValue();
  }

  private static LocalDateTime dateTime(int[] parts) {
    require(parts[0] >= 1 && parts[0] <= MAX_YEAR, "year " + parts[0] + " is out of range");
    require(parts[1] >= 1 && parts[1] <= DAYS.length, "month must be in 1..12");
    boolean isDay = parts[2] >= 1 && parts[2] <= daysIn(parts[0], parts[1]);
    require(isDay, "day is out of range for month");
    require(parts[3] < 24, "hour must be in 0..23");
    require(parts[4] < 60, "minute must be in 0..59");
    require(parts[5] < 60, "second must be in 0..59");
    return LocalDateTime.of(
        parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6] * 1000);
  }

  private static void require(boolean condition, String reason) {
    if (!condition) {
      throw new NoDateException(reason);
    }
  }

  private LocalDateTime nextWeekday(LocalDateTime from) {
    LocalDateTime found = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(fields.weekday())));
    if (found.getYear() > MAX_YEAR) {
      throw new DateOverflowException("date value out of range");
    }
    return found;
  }

  /** Returns the days of a month, whose number is from 1 to 12, in any year. */
  static int daysIn(long year, long month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : DAYS[(int) month - 1];
  }
}
