package kms.python;

import org.jspecify.annotations.Nullable;

/** What a text says of a time of day: the parts that it does not name are null. */
final class TimeFields {
  private static final int NOON = 12;
  private static final int MICRO_DIGITS = 6;

  private @Nullable Long hour;
  private @Nullable Long minute;
  private @Nullable Long second;
  private @Nullable Long microsecond;

  boolean isEmpty() {
    return hour == null && minute == null && second == null && microsecond == null;
  }

  @Nullable Long hour() {
    return hour;
  }

  @Nullable Long minute() {
    return minute;
  }

  @Nullable Long second() {
    return second;
  }

  @Nullable Long microsecond() {
    return microsecond;
  }

  void setHour(long value) {
    hour = value;
  }

  void setMinute(long value) {
    minute = value;
  }

  void setSecond(long value) {
    second = value;
  }

  /** Sets an hour of a clock of twelve hours. */
  void setHour(long value, boolean afternoon) {
    if (afternoon) {
      hour = value < NOON ? value + NOON : value;
    } else {
      hour = value == NOON ? 0 : value;
    }
  }

  /** Sets the hour, and by its fraction the minute. */
  void setHours(DateNumber hours) {
    hour = hours.integer();
    Long minutes = hours.sixtieths();
    minute = minutes == null ? minute : minutes;
  }

  /** Sets the minute, and by its fraction the second; without one the second is forgotten. */
  void setMinutes(DateNumber minutes) {
    minute = minutes.integer();
    second = minutes.sixtieths();
  }

  /**
   * Sets the second, and by its fraction, cut behind the sixth digit, the microsecond.
   *
   * @throws NoDateException when the text is no such number
   */
  void setSeconds(String text) {
    int point = text.indexOf('.');
    second = DateNumber.integer(point < 0 ? text : text.substring(0, point));
    microsecond = point < 0 ? 0 : micros(text.substring(point + 1));
  }

  private static long micros(String fraction) {
    String padded = fraction + "0".repeat(MICRO_DIGITS);
    return DateNumber.integer(padded.substring(0, MICRO_DIGITS));
  }
}
