package kms.python;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** Reads points in time that are written as seconds since 1970. */
final class EpochReader {
  private static final int MAX_YEAR = 9999;

  private final LocalZone localZone;

  EpochReader(LocalZone localZone) {
    this.localZone = localZone;
  }

  /**
   * Returns the number that a value is or that {@code float()} reads from it, null without one.
   *
   * @throws CliException for an integer beyond all floating point numbers
   */
  static @Nullable EpochNumber number(JsonNode value) {
    Double seconds = seconds(value);
    return seconds == null ? null : EpochNumber.of(seconds);
  }

  private static @Nullable Double seconds(JsonNode value) {
    if (value.isBoolean()) {
      return value.booleanValue() ? 1.0 : 0.0;
    }
    if (value.isNumber()) {
      double seconds = value.doubleValue();
      if (value.isIntegralNumber() && Double.isInfinite(seconds)) {
        throw new CliException("int too large to convert to float");
      }
      return seconds;
    }
    if (value instanceof BinaryNode bytes) {
      return PythonFloat.parseOrNull(new String(bytes.binaryValue(), StandardCharsets.ISO_8859_1));
    }
    return value.isTextual() ? PythonFloat.parseOrNull(value.textValue()) : null;
  }

  /**
   * Returns the time in the local zone; where only the instant counts in UTC, if it is far enough
   * from the first and the last year, since finding the local zone takes time.
   *
   * @throws InvalidDateException when it is in none of the years 1 to 9999, or no number
   * @throws DateOverflowException when it is so in the local zone
   */
  PythonDateTime time(EpochNumber number, boolean onlyInstant) {
    LocalDateTime utc = number.utc();
    if (onlyInstant && utc.getYear() > 1 && utc.getYear() < MAX_YEAR) {
      return new PythonDateTime(utc, 0L);
    }
    long offset = localZone.offset(utc.toInstant(ZoneOffset.UTC));
    return new PythonDateTime(EpochNumber.checked(utc.plusSeconds(offset)), offset);
  }

  /**
   * Returns the time that is so much later than 1970 by the local clock, where nothing else will.
   *
   * @throws DateOverflowException when it is in none of the years 1 to 9999
   */
  PythonDateTime timeByLocalClock(EpochNumber number) {
    LocalDateTime start =
        LocalDateTime.ofEpochSecond(localZone.offset(Instant.EPOCH), 0, ZoneOffset.UTC);
    LocalDateTime local = number.after(start);
    return new PythonDateTime(local, localZone.offset(local));
  }
}
