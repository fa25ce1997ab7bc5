package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kms.error.CliException;
import kms.python.PythonNumber;
import kms.python.PythonText;
import org.jspecify.annotations.Nullable;

/** Reads points in time: seconds since 1970, or a date as people and programs write it. */
final class Timestamp {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(?:\\d+(?:_\\d+)*(?:\\.(?:\\d+(?:_\\d+)*)?)?|\\.\\d+(?:_\\d+)*)"
              + "(?:[eE][+-]?\\d+(?:_\\d+)*)?");
  private static final Pattern INFINITE =
      Pattern.compile("[+-]?inf(?:inity)?", Pattern.CASE_INSENSITIVE);

  /** The years 1 to 9999, in seconds. */
  private static final long FIRST = -62_135_596_800L;

  private static final long LAST = 253_402_300_799L;

  /** Where C's clock gives up, as its years are of 32 bits. */
  private static final double LIMIT = 6.7e16;

  private Timestamp() {}

  /**
   * Tells whether a value is a point in time.
   *
   * @throws CliException when it is one so far away that Python's clock gives up
   */
  static boolean isTimestamp(JsonNode value) {
    return find(value) != null;
  }

  /**
   * Returns the whole seconds since 1970, rounded down.
   *
   * @throws CliException when the value is no point in time
   */
  static long seconds(JsonNode value) {
    Long seconds = find(value);
    if (seconds != null) {
      return seconds;
    }
    boolean parsable = value.isTextual() || value.isBinary() || value.isNumber();
    String text = PythonText.str(value);
    throw new CliException(
        "Invalid timestamp \""
            + text
            + "\": "
            + (parsable
                ? "Unknown string format: " + text
                : "Parser must be a string or character stream, not "
                    + PythonText.typeName(value)));
  }

  private static @Nullable Long find(JsonNode value) {
    if (value.isBoolean()) {
      return value.booleanValue() ? 1L : 0L;
    }
    if (value.isNumber()) {
      return ofNumber(value.doubleValue(), PythonText.str(value));
    }
    if (value instanceof BinaryNode bytes) {
      return ofText(new String(bytes.binaryValue(), StandardCharsets.ISO_8859_1));
    }
    return value.isTextual() ? ofText(value.textValue()) : null;
  }

  private static @Nullable Long ofText(String text) {
    String stripped = PythonNumber.stripBlanks(text);
    if (INFINITE.matcher(stripped).matches()) {
      throw tooFar(text);
    }
    Long seconds = null;
    if (NUMBER.matcher(stripped).matches()) {
      seconds = ofNumber(Double.parseDouble(stripped.replace("_", "")), text);
    }
    return seconds == null ? DateText.seconds(stripped) : seconds;
  }

  private static @Nullable Long ofNumber(double number, String text) {
    if (Double.isNaN(number)) {
      return null;
    }
    if (Math.abs(number) > LIMIT) {
      throw tooFar(text);
    }
    long seconds =
        new BigDecimal(number)
            .setScale(6, RoundingMode.HALF_EVEN)
            .setScale(0, RoundingMode.FLOOR)
            .longValueExact();
    return seconds < FIRST || seconds > LAST ? null : seconds;
  }

  private static CliException tooFar(String text) {
    return new CliException("Unable to calculate correct timezone offset for \"" + text + "\"");
  }
}
