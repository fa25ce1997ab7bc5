package kms.python;

/** What Python takes for white space in text: all of Unicode's, and four separators of ASCII. */
public final class Whitespace {

  private Whitespace() {}

  /** Tells what {@code str.isspace()} tells of one character. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Returns what {@code text.strip()} returns. */
  public static String strip(String text) {
    return stripLeading(stripTrailing(text));
  }

  /** Returns what {@code text.lstrip()} returns. */
  public static String stripLeading(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return text.substring(start);
  }

  /** Returns what {@code text.rstrip()} returns. */
  public static String stripTrailing(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
