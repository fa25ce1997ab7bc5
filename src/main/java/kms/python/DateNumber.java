package kms.python;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/**
 * A number of a date, which Python keeps as a {@code Decimal}.
 *
 * @param whole the digits before the point
 * @param fraction the digits behind it, none where there is no point
 */
record DateNumber(String whole, String fraction) {
  /** The digits beyond which Python 3.11 refuses to make an integer of a text. */
  private static final int MAX_TEXT = 4300;

  /** The digits that always fit into an unsigned long. */
  private static final int MAX_UNSIGNED_LONG = 19;

  /** The precision of Python's decimal numbers. */
  private static final MathContext PRECISION = new MathContext(28, RoundingMode.HALF_EVEN);

  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  /** Returns the number that a token is, or null. */
  static @Nullable DateNumber of(String token) {
    int point = token.indexOf('.');
    String whole = point < 0 ? token : token.substring(0, point);
    String fraction = point < 0 ? "" : token.substring(point + 1);
    boolean digits = areDigits(whole) && (point < 0 || areDigits(fraction));
    return digits ? new DateNumber(whole, fraction) : null;
  }

  static boolean areDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /**
   * Returns what {@code int(text)} makes of digits, at most {@link Long#MAX_VALUE}.
   *
   * @throws NoDateException when they are not, or too many
   */
  static long integer(String digits) {
    if (!areDigits(digits) || digits.length() > MAX_TEXT) {
      throw new NoDateException();
    }
    return new DateNumber(digits, "").integer();
  }

  /** Returns the number without its fraction, at most {@link Long#MAX_VALUE}. */
  long integer() {
    String digits = significant();
    if (digits.length() > MAX_UNSIGNED_LONG) {
      return Long.MAX_VALUE;
    }
    long value = digits.isEmpty() ? 0 : Long.parseUnsignedLong(digits);
    return value < 0 ? Long.MAX_VALUE : value;
  }

  /** Compares with a whole number that is not negative. */
  boolean isAbove(long limit) {
    long integer = integer();
    return integer > limit || (integer == limit && !isWhole());
  }

  /**
   * Returns the whole minutes of a fraction of an hour, or seconds of a minute; null without one.
   *
   * @throws CliException for numbers that Python's decimal arithmetic gives up on
   */
  @Nullable Long sixtieths() {
    if (significant().length() > PRECISION.getPrecision()) {
      throw new CliException("[<class 'decimal.DivisionImpossible'>]");
    }
    if (isWhole()) {
      return null;
    }
    BigDecimal part = new BigDecimal("0." + fraction).round(PRECISION);
    return part.multiply(SIXTY, PRECISION).longValue();
  }

  private boolean isWhole() {
    return fraction.chars().allMatch(c -> c == '0');
  }

  private String significant() {
    int start = 0;
    while (start < whole.length() && whole.charAt(start) == '0') {
      start++;
    }
    return whole.substring(start);
  }
}
