package kms.x509;

import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a PEM file as OpenSSL does: a long one in parts, without blanks and bytes
 * beyond ASCII at its end.
 */
final class PemLines {
  private static final String BOM = "\u00ef\u00bb\u00bf";

  /** The longest part, with the end of the line. */
  private static final int LONGEST = 254;

  private final String text;
  private int next;
  private int start;
  private int end;
  private int newline = -1;

  /**
   * Creates a reader.
   *
   * @param text a character for each byte
   */
  PemLines(String text) {
    this.text = text;
  }

  /**
   * Goes on to the next line, or the next part of this one.
   *
   * @return false when there is none; one that starts with a zero byte ends the text
   */
  boolean next() {
    start = next;
    if (newline < start) {
      newline = text.indexOf('\n', start);
      newline = newline < 0 ? text.length() : newline;
    }
    next = Math.min(Math.min(newline + 1, start + LONGEST), text.length());
    end = next;
    while (end > start && isStripped(text.charAt(end - 1))) {
      end--;
    }
    return next > start && text.charAt(start) != '\0';
  }

  /**
   * Returns what is between the current line and the next one with that start, with the end of the
   * former, without going there; null when that line is not the given one.
   */
  @Nullable String before(String start, String line) {
    int found = text.indexOf("\n" + start, next - 1);
    return found >= 0 && text.startsWith(line + "\n", found + 1)
        ? text.substring(next - 1, found + 1)
        : null;
  }

  /** Passes over some characters behind the current line. */
  void skip(int length) {
    next += length;
  }

  private static boolean isStripped(char c) {
    return c <= ' ' || c > '\u007f';
  }

  /** Tells whether more of the same line follows. */
  boolean isPart() {
    return next - start == LONGEST && text.charAt(next - 1) != '\n';
  }

  boolean isEmpty() {
    return end == start;
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, start) && end - start >= prefix.length();
  }

  int length() {
    return end - start;
  }

  /** Passes over the mark that some editors put in front of text in UTF-8. */
  void skipMark() {
    if (next - start > BOM.length() && text.startsWith(BOM, start)) {
      start += BOM.length();
      end = Math.max(start, end);
    }
  }

  /** Returns the line without its end. */
  String line() {
    return text.substring(start, end);
  }

  void appendTo(StringBuilder out) {
    out.append(text, start, end).append('\n');
  }
}
