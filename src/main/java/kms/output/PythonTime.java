package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import kms.error.CliException;
import kms.python.PythonText;

/** Prints points in time as Python's {@code datetime.isoformat()} does. */
final class PythonTime {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxxxx");
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxxxx");
  private static final double MICROS_PER_SECOND = 1e6;

  /** A limit that {@link Instant} can hold, far beyond the years that pass for dates. */
  private static final double MAX_SECONDS = 3e16;

  private final ZoneId zone;

  PythonTime(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * Returns a point in time as a date and time of day.
   *
   * @param value seconds since 1970, as a number or as text, or a date and time in ISO 8601
   * @throws CliException when it is neither, or in no year from 1 to 9999
   */
  String isoFormat(JsonNode value) {
    if (value.isNumber()) {
      return local(value, value.doubleValue());
    }
    if (value.isBoolean()) {
      return local(value, value.booleanValue() ? 1 : 0);
    }
    if (value.isTextual()) {
      return fromText(value);
    }
    throw invalid(
        value, "Parser must be a string or character stream, not " + PythonText.typeName(value));
  }

  private String fromText(JsonNode value) {
    String text = value.textValue();
    try {
      return local(value, Double.parseDouble(text));
    } catch (NumberFormatException e) {
      // Then it has to be a date.
    }
    try {
      return print(OffsetDateTime.parse(text));
    } catch (DateTimeException e) {
      throw invalid(
          value,
          text.isEmpty() ? "String does not contain a date: " : "Unknown string format: " + text);
    }
  }

  private String local(JsonNode value, double seconds) {
    if (!(Math.abs(seconds) < MAX_SECONDS)) {
      throw noOffset(value);
    }
    // Rounded to microseconds as Python does, half to even, apart from the whole seconds.
    long whole = (long) seconds;
    long micros = (long) Math.rint((seconds - whole) * MICROS_PER_SECOND);
    Instant instant = Instant.ofEpochSecond(whole, micros * 1000);
    checkYear(instant.atOffset(ZoneOffset.UTC).getYear());
    OffsetDateTime local = instant.atZone(zone).toOffsetDateTime();
    if (!isYear(local.getYear())) {
      throw noOffset(value);
    }
    return print(local);
  }

  private static void checkYear(int year) {
    if (!isYear(year)) {
      throw new CliException("year " + year + " is out of range");
    }
  }

  private static boolean isYear(int year) {
    return year >= 1 && year <= 9999;
  }

  private static String print(OffsetDateTime time) {
    return time.format(time.getNano() == 0 ? SECONDS : MICROSECONDS);
  }

  private static CliException noOffset(JsonNode value) {
    return new CliException(
        "Unable to calculate correct timezone offset for \"" + PythonText.str(value) + "\"");
  }

  private static CliException invalid(JsonNode value, String reason) {
    return new CliException("Invalid timestamp \"" + PythonText.str(value) + "\": " + reason);
  }
}
