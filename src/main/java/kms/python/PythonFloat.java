package kms.python;

import org.jspecify.annotations.Nullable;

/** Reads a floating point number as Python's {@code float(text)} does. */
public final class PythonFloat {
  private final String text;
  private int at;

  private PythonFloat(String text) {
    this.text = text;
  }

  /**
   * Reads blanks around, a sign, underscores between digits, the decimal digits of any script,
   * {@code inf}, {@code infinity} and {@code nan}.
   *
   * @return the value, or null where Python raises a {@code ValueError}
   */
  public static @Nullable Double parseOrNull(String text) {
    return new PythonFloat(PythonNumber.numeral(text)).value();
  }

  private @Nullable Double value() {
    boolean negative = accept('-');
    if (!negative) {
      accept('+');
    }
    Double size = magnitude();
    return size == null || !negative ? size : Double.valueOf(-size);
  }

  private @Nullable Double magnitude() {
    if (isRest("inf") || isRest("infinity")) {
      return Double.POSITIVE_INFINITY;
    }
    return isRest("nan") ? Double.valueOf(Double.NaN) : decimal();
  }

  private boolean isRest(String word) {
    return text.length() - at == word.length()
        && text.regionMatches(true, at, word, 0, word.length());
  }

  private @Nullable Double decimal() {
    int start = at;
    boolean digits = digits();
    if (accept('.')) {
      // No underscore may touch the point, so either side is a number of its own.
      digits |= digits();
    }
    if (digits && (accept('e') || accept('E'))) {
      if (!accept('-')) {
        accept('+');
      }
      digits = digits();
    }
    if (!digits || at < text.length()) {
      return null;
    }
    return Double.valueOf(text.substring(start).replace("_", ""));
  }

  /** Steps over digits with single underscores between them and tells whether there were any. */
  private boolean digits() {
    int start = at;
    while (isDigit(at) || (at > start && text.startsWith("_", at) && isDigit(at + 1))) {
      at++;
    }
    return at > start;
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private boolean accept(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }
}
