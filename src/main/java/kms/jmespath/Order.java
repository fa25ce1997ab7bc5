package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import kms.error.CliException;
import kms.python.CodePoints;
import kms.python.PythonText;

/** The order of numbers, which are exact, and of strings, which go by code points. */
final class Order {
  /** The result of comparing with {@code NaN}: not below, not equal, not above. */
  static final int NONE = 2;

  /** Up to here every integer is a double. */
  private static final long EXACT = 1L << 53;

  private Order() {}

  /** Tells whether a value is a number or a string. */
  static boolean isComparable(JsonNode value) {
    return value.isNumber() || value.isTextual();
  }

  /**
   * Compares two numbers or two strings.
   *
   * @param operator as Python names it when it refuses
   * @return -1, 0, 1 or {@link #NONE}
   * @throws CliException when one is a number and the other a string
   */
  static int compare(JsonNode left, JsonNode right, String operator) {
    if (left.isNumber() && right.isNumber()) {
      return compareNumbers(left, right);
    }
    if (left.isTextual() && right.isTextual()) {
      return CodePoints.compare(left.textValue(), right.textValue());
    }
    throw new CliException(
        "'"
            + operator
            + "' not supported between instances of '"
            + PythonText.typeName(left)
            + "' and '"
            + PythonText.typeName(right)
            + "'");
  }

  /** Compares two numbers, or booleans, which are numbers for Python. */
  static int compareNumbers(JsonNode left, JsonNode right) {
    if (left.isFloatingPointNumber()) {
      return right.isFloatingPointNumber()
          ? compareDoubles(left.doubleValue(), right.doubleValue())
          : reversed(compareMixed(right, left.doubleValue()));
    }
    if (right.isFloatingPointNumber()) {
      return compareMixed(left, right.doubleValue());
    }
    if (left.isBigInteger() || right.isBigInteger()) {
      return left.bigIntegerValue().compareTo(right.bigIntegerValue());
    }
    return Long.compare(left.asLong(), right.asLong());
  }

  private static int compareDoubles(double left, double right) {
    if (left < right) {
      return -1;
    }
    if (left > right) {
      return 1;
    }
    return left == right ? 0 : NONE;
  }

  private static int compareMixed(JsonNode left, double right) {
    boolean exact = !left.isBigInteger() && Math.abs(left.asLong()) <= EXACT;
    if (exact || Double.isNaN(right)) {
      return compareDoubles((double) left.asLong(), right);
    }
    if (Double.isInfinite(right)) {
      return right > 0 ? -1 : 1;
    }
    return left.decimalValue().compareTo(new BigDecimal(right));
  }

  private static int reversed(int order) {
    return order == NONE ? NONE : -order;
  }
}
