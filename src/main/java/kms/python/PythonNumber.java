package kms.python;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** Prints and reads numbers as Python does. */
public final class PythonNumber {
  /** The digits beyond which Python 3.11 refuses to convert between text and integer. */
  private static final int MAX_DIGITS = 4300;

  /** How many characters of what is no integer Python shows. */
  private static final int MAX_SHOWN = 200;

  private static final String TOO_LONG =
      "Exceeds the limit (" + MAX_DIGITS + " digits) for integer string conversion";
  private static final String ADVICE = "; use sys.set_int_max_str_digits() to increase the limit";

  /** Numbers below it have at most 15 digits, which every double tells apart. */
  private static final long MAX_THOUSANDTHS = 1_000_000_000_000_000L;

  private PythonNumber() {}

  /**
   * Returns {@code repr(number)} of a numeric node.
   *
   * @throws CliException with Python's message when it is an integer of too many digits
   */
  public static String repr(JsonNode number) {
    if (number.isInt() || number.isLong()) {
      return Long.toString(number.longValue());
    }
    if (number.isIntegralNumber()) {
      return repr(number.bigIntegerValue());
    }
    return repr(number.doubleValue());
  }

  private static String repr(BigInteger value) {
    String text = value.toString();
    if (text.length() - (value.signum() < 0 ? 1 : 0) > MAX_DIGITS) {
      throw new CliException(TOO_LONG + ADVICE);
    }
    return text;
  }

  /**
   * Returns {@code repr(value)}: the shortest digits that read back to the value; plain from 1e-4
   * up to below 1e16, else with an exponent of a sign and at least two digits.
   */
  public static String repr(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0.0";
    }
    String text = positive(Math.abs(value));
    return value < 0 ? "-" + text : text;
  }

  private static String positive(double value) {
    long thousandths = Math.round(value * 1000);
    if (value >= 1 && thousandths < MAX_THOUSANDTHS && thousandths / 1000.0 == value) {
      return thousandths(thousandths);
    }
    BigDecimal shortest = shortest(value);
    return layout(shortest.unscaledValue().toString(), -shortest.scale());
  }

  /** Two numbers of at most 15 digits are never the same double, so there is no shorter text. */
  private static String thousandths(long thousandths) {
    String text = Long.toString(thousandths);
    int point = text.length() - 3;
    int end = text.length();
    while (end > point + 1 && text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, point) + '.' + text.substring(point, end);
  }

  /** Returns the node that holds an integer in its smallest form, so that equal ones are equal. */
  public static NumericNode integer(BigInteger value) {
    if (value.bitLength() < Integer.SIZE) {
      return IntNode.valueOf(value.intValue());
    }
    if (value.bitLength() < Long.SIZE) {
      return LongNode.valueOf(value.longValue());
    }
    return BigIntegerNode.valueOf(value);
  }

  /**
   * Reads what {@code int(text)} reads: blanks around, a sign, underscores between digits, and the
   * decimal digits of any script.
   *
   * @throws CliException with Python's message when the text is no integer
   */
  public static BigInteger parseInt(String text) {
    String digits = integerDigits(text);
    if (digits == null) {
      throw noInteger(PythonText.repr(text));
    }
    return ofCheckedLength(digits);
  }

  /**
   * Reads what {@code int(bytes)} reads: the same, in ASCII.
   *
   * @throws CliException with Python's message when the bytes are no integer
   */
  public static BigInteger parseInt(byte[] bytes) {
    String digits = integerDigits(new String(bytes, StandardCharsets.US_ASCII));
    if (digits == null) {
      throw noInteger(PythonText.repr(bytes));
    }
    return ofCheckedLength(digits);
  }

  private static BigInteger ofCheckedLength(String digits) {
    checkLength(unsigned(digits));
    return new BigInteger(digits);
  }

  private static CliException noInteger(String repr) {
    boolean isLong = repr.codePointCount(0, repr.length()) > MAX_SHOWN;
    String shown = isLong ? repr.substring(0, repr.offsetByCodePoints(0, MAX_SHOWN)) : repr;
    return new CliException("invalid literal for int() with base 10: " + shown);
  }

  /** Returns what {@code int(text)} reads, or null where it raises a {@code ValueError}. */
  public static @Nullable BigInteger parseIntOrNull(String text) {
    String digits = integerDigits(text);
    if (digits == null || unsigned(digits).length() > MAX_DIGITS) {
      return null;
    }
    return new BigInteger(digits);
  }

  private static @Nullable String integerDigits(String text) {
    String digits = numeral(text);
    String size = unsigned(digits);
    // No pattern has a group for each underscore: many of them would take the stack.
    boolean fits = size.matches("[0-9_]+") && !("_" + size + "_").contains("__");
    return fits ? digits.replace("_", "") : null;
  }

  private static String unsigned(String digits) {
    return digits.startsWith("-") || digits.startsWith("+") ? digits.substring(1) : digits;
  }

  /**
   * Checks that Python would read an integer of these digits.
   *
   * @throws CliException with Python's message when there are too many
   */
  public static void checkLength(String digits) {
    if (digits.length() > MAX_DIGITS) {
      throw new CliException(TOO_LONG + ": value has " + digits.length() + " digits" + ADVICE);
    }
  }

  /**
   * Returns the text that {@code int()} and {@code float()} read a number from: without the blanks
   * around it, and with the decimal digits of every script written as 0 to 9.
   */
  static String numeral(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u001c' && text.charAt(i) <= '\u001f') {
        // Blanks to str.strip(), but not to numbers.
        return text;
      }
    }
    return asciiDigits(Whitespace.strip(text));
  }

  private static String asciiDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean digit = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
      out.appendCodePoint(digit ? '0' + Character.digit(c, 10) : c);
    }
    return out.toString();
  }

  /**
   * {@link Double#toString} is not always the shortest before JDK 19, and has two digits or more.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal best = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    for (int digits = best.precision(); digits > 0; digits--) {
      BigDecimal shorter = readsBack(exact, digits, value);
      if (shorter == null) {
        return best;
      }
      best = shorter.stripTrailingZeros();
      digits = Math.min(digits, best.precision());
    }
    return best;
  }

  private static @Nullable BigDecimal readsBack(BigDecimal exact, int digits, double value) {
    for (RoundingMode mode :
        new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN}) {
      BigDecimal rounded = exact.round(new MathContext(digits, mode));
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return null;
  }

  /** Lays out {@code digits} times ten to the power of {@code exponent}. */
  private static String layout(String digits, int exponent) {
    int point = digits.length() + exponent;
    if (point > 16 || point < -3) {
      String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      int power = point - 1;
      String sign = power < 0 ? "-" : "+";
      String text = Integer.toString(Math.abs(power));
      return digits.charAt(0) + fraction + "e" + sign + (text.length() < 2 ? "0" : "") + text;
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    if (point >= digits.length()) {
      return digits + "0".repeat(point - digits.length()) + ".0";
    }
    return digits.substring(0, point) + "." + digits.substring(point);
  }
}
