package kms.python;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * A date and time as Python's {@code datetime} holds one: exact to the microsecond, in the years 1
 * to 9999, and with a time zone or without.
 *
 * @param local the date and time in its zone
 * @param offset the seconds that the zone is east of UTC, or null without a zone
 */
public record PythonDateTime(LocalDateTime local, @Nullable Long offset) {
  private static final long SECONDS_PER_DAY = 86_400;

  /**
   * Returns the time, in UTC, that is so many seconds after the beginning of 1970.
   *
   * @throws kms.error.CliException when it is in none of the years 1 to 9999, or no number
   */
  public static PythonDateTime ofSeconds(double seconds) {
    return new PythonDateTime(EpochNumber.of(seconds).utc(), 0L);
  }

  /**
   * Returns the whole seconds since 1970, rounded down; without a zone it counts as UTC.
   *
   * @throws InvalidDateException when the offset is a day or more
   * @throws kms.error.CliException when the date in UTC is not in the years 1 to 9999
   */
  public long epochSecond() {
    LocalDateTime utc = local.minusSeconds(checkedOffset());
    if (utc.getYear() < 1 || utc.getYear() > 9999) {
      throw new DateOverflowException("date value out of range");
    }
    return utc.toEpochSecond(ZoneOffset.UTC);
  }

  /**
   * Returns how much later this is than an instant.
   *
   * @throws InvalidDateException when there is no zone, or its offset is a day or more
   */
  public Duration since(Instant instant) {
    if (offset == null) {
      throw new InvalidDateException("can't subtract offset-naive and offset-aware datetimes");
    }
    Instant own = local.minusSeconds(checkedOffset()).toInstant(ZoneOffset.UTC);
    return Duration.between(instant, own);
  }

  /**
   * Returns the text of {@code isoformat()}, such as {@code 2030-01-02T03:04:05.678000+01:00}.
   *
   * @throws InvalidDateException when the offset is a day or more
   */
  public String isoFormat() {
    StringBuilder out = new StringBuilder();
    append(out, local.getYear(), 4);
    append(out.append('-'), local.getMonthValue(), 2);
    append(out.append('-'), local.getDayOfMonth(), 2);
    append(out.append('T'), local.getHour(), 2);
    append(out.append(':'), local.getMinute(), 2);
    append(out.append(':'), local.getSecond(), 2);
    int micros = local.get(ChronoField.MICRO_OF_SECOND);
    if (micros > 0) {
      append(out.append('.'), micros, 6);
    }
    if (offset != null) {
      appendOffset(out, checkedOffset());
    }
    return out.toString();
  }

  private static void appendOffset(StringBuilder out, long offset) {
    long seconds = Math.abs(offset);
    append(out.append(offset < 0 ? '-' : '+'), seconds / 3600, 2);
    append(out.append(':'), seconds / 60 % 60, 2);
    if (seconds % 60 > 0) {
      append(out.append(':'), seconds % 60, 2);
    }
  }

  private static void append(StringBuilder out, long number, int digits) {
    String text = Long.toString(number);
    out.append("0".repeat(digits - text.length())).append(text);
  }

  private long checkedOffset() {
    if (offset == null) {
      return 0;
    }
    if (Math.abs(offset) >= SECONDS_PER_DAY) {
      throw new InvalidDateException(
          "offset must be a timedelta strictly between -timedelta(hours=24) and"
              + " timedelta(hours=24).");
    }
    return offset;
  }
}
