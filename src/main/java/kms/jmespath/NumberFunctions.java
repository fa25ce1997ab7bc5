package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import kms.error.CliException;
import kms.python.PythonFloat;
import kms.python.PythonNumber;
import kms.python.TypeErrors;
import org.jspecify.annotations.Nullable;

/** The functions of numbers. Integers stay integers, of any size. */
final class NumberFunctions {
  /** A quotient of so many bits and more rounds to a double as the exact one does. */
  private static final int QUOTIENT_BITS = 64;

  private NumberFunctions() {}

  static JsonNode abs(Arguments arguments) {
    JsonNode number = arguments.exactly(1).typed(0, Type.NUMBER);
    if (number.isFloatingPointNumber()) {
      return DoubleNode.valueOf(Math.abs(number.doubleValue()));
    }
    return PythonNumber.integer(number.bigIntegerValue().abs());
  }

  static JsonNode ceil(Arguments arguments) {
    return rounded(arguments.exactly(1).typed(0, Type.NUMBER), RoundingMode.CEILING);
  }

  static JsonNode floor(Arguments arguments) {
    return rounded(arguments.exactly(1).typed(0, Type.NUMBER), RoundingMode.FLOOR);
  }

  private static JsonNode rounded(JsonNode number, RoundingMode mode) {
    if (!number.isFloatingPointNumber()) {
      return number;
    }
    double value = number.doubleValue();
    if (Double.isNaN(value)) {
      throw new CliException("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw new CliException("cannot convert float infinity to integer");
    }
    return PythonNumber.integer(new BigDecimal(value).setScale(0, mode).toBigInteger());
  }

  static JsonNode sum(Arguments arguments) {
    return sum(arguments.exactly(1).typed(0, Type.NUMBERS));
  }

  /** Adds from the left as Python 3.11 does: exact up to the first float, without compensation. */
  private static JsonNode sum(JsonNode numbers) {
    BigInteger integer = BigInteger.ZERO;
    boolean isFloat = false;
    double total = 0;
    for (JsonNode number : numbers) {
      if (!isFloat && number.isFloatingPointNumber()) {
        isFloat = true;
        total = toDouble(integer);
      }
      if (isFloat) {
        total += asDouble(number);
      } else {
        integer = integer.add(number.bigIntegerValue());
      }
    }
    return isFloat ? DoubleNode.valueOf(total) : PythonNumber.integer(integer);
  }

  private static double asDouble(JsonNode number) {
    return number.isBigInteger() ? toDouble(number.bigIntegerValue()) : number.doubleValue();
  }

  private static double toDouble(BigInteger value) {
    double nearest = value.doubleValue();
    if (Double.isInfinite(nearest)) {
      throw new CliException("int too large to convert to float");
    }
    return nearest;
  }

  static JsonNode avg(Arguments arguments) {
    JsonNode numbers = arguments.exactly(1).typed(0, Type.NUMBERS);
    if (numbers.isEmpty()) {
      return NullNode.instance;
    }
    JsonNode sum = sum(numbers);
    if (sum.isFloatingPointNumber()) {
      return DoubleNode.valueOf(sum.doubleValue() / numbers.size());
    }
    return DoubleNode.valueOf(quotient(sum.bigIntegerValue(), numbers.size()));
  }

  /** Divides as Python does: the double that is nearest to the exact quotient. */
  private static double quotient(BigInteger dividend, int divisor) {
    int shift = Math.max(0, QUOTIENT_BITS + Integer.SIZE - dividend.bitLength());
    BigInteger[] parts =
        dividend.abs().shiftLeft(shift).divideAndRemainder(BigInteger.valueOf(divisor));
    // One bit stands for all that is cut off; it only breaks what would look like a tie.
    BigInteger digits = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
    double size = Math.scalb(digits.doubleValue(), -shift);
    if (Double.isInfinite(size)) {
      throw new CliException("integer division result too large for a float");
    }
    return dividend.signum() < 0 ? -size : size;
  }

  static JsonNode toNumber(Arguments arguments) {
    JsonNode value = arguments.exactly(1).any(0);
    if (value.isPojo()) {
      throw TypeErrors.noInteger(value);
    }
    if (value.isTextual()) {
      return parsed(value.textValue());
    }
    return value.isNumber() ? value : NullNode.instance;
  }

  private static JsonNode parsed(String text) {
    BigInteger integer = PythonNumber.parseIntOrNull(text);
    if (integer != null) {
      return PythonNumber.integer(integer);
    }
    @Nullable Double number = PythonFloat.parseOrNull(text);
    return number == null ? NullNode.instance : DoubleNode.valueOf(number);
  }
}
