package kms.python;

/** Strings as Python sees them: a sequence of code points, lone surrogates among them. */
public final class CodePoints {

  private CodePoints() {}

  /** Compares by code points: -1, 0 or 1. */
  public static int compare(String left, String right) {
    int common = Math.min(left.length(), right.length());
    int at = 0;
    while (at < common && left.charAt(at) == right.charAt(at)) {
      at++;
    }
    if (at == common) {
      return Integer.compare(left.length(), right.length());
    }
    if (!isBoundary(left, at) || !isBoundary(right, at)) {
      at--;
    }
    return Integer.compare(left.codePointAt(at), right.codePointAt(at));
  }

  /** Tells whether a string has another one inside that does not split a pair. */
  public static boolean contain(String text, String part) {
    int at = text.indexOf(part);
    while (at >= 0 && !(isBoundary(text, at) && isBoundary(text, at + part.length()))) {
      at = text.indexOf(part, at + 1);
    }
    return at >= 0;
  }

  /** Tells whether a string starts with another one that does not split a pair. */
  public static boolean startWith(String text, String part) {
    return text.startsWith(part) && isBoundary(text, part.length());
  }

  /** Tells whether a string ends with another one that does not split a pair. */
  public static boolean endWith(String text, String part) {
    return text.endsWith(part) && isBoundary(text, text.length() - part.length());
  }

  private static boolean isBoundary(String text, int index) {
    return index == 0
        || index == text.length()
        || !Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }
}
