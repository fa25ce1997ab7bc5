package kms.python;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDateTime;
import kms.environment.Environment;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in all the forms that the AWS CLI takes: those of ISO 8601, of mail headers and of
 * {@code date}, with slashes, names of months, clocks of twelve hours and whatever else Python's
 * {@code dateutil} makes sense of.
 */
public final class DateReader {
  private final LocalZone localZone;

  /** Creates it for the time and the zone of a run; few dates ask for them. */
  public DateReader(Environment environment) {
    this.localZone = new LocalZone(environment);
  }

  /**
   * Reads a date as {@code dateutil.parser.parse} does.
   *
   * @throws InvalidDateException when the value is no text of a date
   * @throws CliException when the date is beyond what Python can hold
   */
  public PythonDateTime date(JsonNode value) {
    return date(value, false);
  }

  /** Reads the text of a date as {@link #date(JsonNode)} does. */
  public PythonDateTime date(String text) {
    return date(TextNode.valueOf(text));
  }

  /**
   * Reads a point in time as the AWS CLI does: what is a number counts seconds since 1970 and gets
   * the local zone, anything else is a date, in which GMT is UTC whatever the local zone is called.
   *
   * @throws InvalidDateException when the value is neither
   * @throws CliException when it is beyond what Python can hold
   */
  public PythonDateTime timestamp(JsonNode value) {
    return timestamp(value, false);
  }

  /**
   * Reads a point in time as {@link #timestamp} does and returns the whole seconds since 1970,
   * rounded down; a date without a zone is in UTC.
   *
   * @throws InvalidDateException when the value is no point in time
   * @throws CliException when it is beyond what Python can hold
   */
  public long epochSecond(JsonNode value) {
    return timestamp(value, true).epochSecond();
  }

  private PythonDateTime timestamp(JsonNode value, boolean onlyInstant) {
    EpochNumber number = EpochReader.number(value);
    try {
      PythonDateTime time = number == null ? null : time(value, number, onlyInstant);
      return time == null ? dateOfTimestamp(value) : time;
    } catch (DateOverflowException e) {
      return lastResort(value, number);
    }
  }

  /** Returns null for a text that is a number but no seconds, which may be a date all the same. */
  private @Nullable PythonDateTime time(JsonNode value, EpochNumber number, boolean onlyInstant) {
    try {
      return epoch().time(number, onlyInstant);
    } catch (InvalidDateException e) {
      if (value.isNumber()) {
        throw e;
      }
      return null;
    }
  }

  private PythonDateTime lastResort(JsonNode value, @Nullable EpochNumber number) {
    try {
      if (number != null) {
        return epoch().timeByLocalClock(number);
      }
    } catch (DateOverflowException e) {
      // Then it is no time at all.
    }
    throw new CliException(
        "Unable to calculate correct timezone offset for \"" + PythonText.str(value) + "\"");
  }

  private PythonDateTime dateOfTimestamp(JsonNode value) {
    try {
      return date(value, true);
    } catch (InvalidDateException e) {
      throw new InvalidDateException(
          "Invalid timestamp \"" + PythonText.str(value) + "\": " + e.getMessage());
    }
  }

  private PythonDateTime date(JsonNode value, boolean gmtIsUtc) {
    DateTokens tokens = DateLexer.tokens(text(value));
    try {
      DateFields fields = DateGrammar.read(tokens, () -> localZone.today().getYear());
      if (fields.isEmpty()) {
        throw new NoDateException("String does not contain a date");
      }
      LocalDateTime local = DateCompletion.complete(fields, localZone::today);
      return new PythonDateTime(local, fields.zone().offset(local, localZone, gmtIsUtc));
    } catch (NoDateException e) {
      throw new InvalidDateException(e.getMessage() + ": " + PythonText.str(value));
    }
  }

  private EpochReader epoch() {
    return new EpochReader(localZone);
  }

  private static String text(JsonNode value) {
    if (value instanceof BinaryNode bytes) {
      try {
        return Utf8Decoder.decode(bytes.binaryValue());
      } catch (UnicodeDecodeException e) {
        throw new InvalidDateException(String.valueOf(e.getMessage()));
      }
    }
    if (!value.isTextual()) {
      throw new InvalidDateException(
          "Parser must be a string or character stream, not " + PythonText.typeName(value));
    }
    return value.textValue();
  }
}
