package kms.input;

import kms.python.Whitespace;
import org.jspecify.annotations.Nullable;

/** Reads the smallest parts of shorthand, keys, words and quoted texts, counting in code points. */
final class ShorthandScanner {
  /** What {@link #current} gives at the end of the text. */
  static final int END = -1;

  private static final String BLANKS = " \t\n\r\u000b\f";

  private final int[] text;
  private int at;

  ShorthandScanner(String text) {
    this.text = text.codePoints().toArray();
  }

  int current() {
    return atEnd() ? END : text[at];
  }

  boolean atEnd() {
    return at >= text.length;
  }

  /** Returns how many characters have been read. */
  int position() {
    return at;
  }

  void skipBlanks() {
    while (!atEnd() && BLANKS.indexOf(text[at]) >= 0) {
      at++;
    }
  }

  /** Steps over blanks, and over the character and blanks after it if it is there. */
  boolean accept(char c) {
    skipBlanks();
    if (current() != c) {
      return false;
    }
    at++;
    skipBlanks();
    return true;
  }

  /** Steps over a character and the blanks around it. */
  void expect(char c) {
    if (!accept(c)) {
      throw unexpected(c);
    }
  }

  /** Steps over a character alone. */
  void expectBare(char c) {
    if (current() != c) {
      throw unexpected(c);
    }
    at++;
  }

  private ShorthandException unexpected(char c) {
    String received = atEnd() ? "EOF" : Character.toString(text[at]);
    return ShorthandException.unexpected(Character.toString(c), received, this);
  }

  /** Goes back to the nearest such character, which may be the present one. */
  void backtrackTo(char c) {
    while (text[at] != c) {
      at--;
    }
  }

  /** Reads a key, which may be empty. */
  String key() {
    int start = at;
    while (!atEnd() && isKeyPart(text[at])) {
      at++;
    }
    return since(start);
  }

  private static boolean isKeyPart(int c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (c >= '0' && c <= '9') || "-_.#/:".indexOf(c) >= 0;
  }

  /**
   * Reads a bare word.
   *
   * @param end the characters that end it, beside those that no word has
   * @return the word, or null when none begins here
   */
  @Nullable String word(String end) {
    int start = at;
    if ((!atEnd() && isBlank(text[at])) || !acceptWordPart("=[{")) {
      return null;
    }
    boolean more = true;
    while (more) {
      more = acceptWordPart(end);
    }
    return Whitespace.stripTrailing(since(start).replace("\\,", ","));
  }

  /** Steps over {@code \,} or a character of a word if that is next. */
  private boolean acceptWordPart(String end) {
    if (current() == '\\' && at + 1 < text.length && text[at + 1] == ',') {
      at += 2;
      return true;
    }
    boolean part = !atEnd() && isWordPart(text[at], end);
    at += part ? 1 : 0;
    return part;
  }

  /** Characters beyond U+FFFF are in no word, as the AWS CLI's pattern ends there. */
  private static boolean isWordPart(int c, String end) {
    return (c > ' ' || isBlank(c)) && c <= 0xffff && "\"',".indexOf(c) < 0 && end.indexOf(c) < 0;
  }

  private static boolean isBlank(int c) {
    return BLANKS.indexOf(c) >= 0 || (c >= 0x1c && c <= 0x1f);
  }

  /**
   * Reads a quoted text, up to the next quote without a backslash before it, or, when there is
   * none, to the last one that has one.
   *
   * @param name what the message calls it
   */
  String quoted(char quote, String name) {
    int end = closing(quote);
    if (end < 0) {
      throw ShorthandException.unexpected("<" + name + ">", "<none>", this);
    }
    String content = new String(text, at + 1, end - at - 1);
    at = end + 1;
    return content.replace("\\" + quote, Character.toString(quote)).replace("\\\\", "\\");
  }

  private int closing(char quote) {
    int escaped = -1;
    for (int i = at + 1; i < text.length; i++) {
      if (text[i] != quote) {
        continue;
      }
      if (i == at + 1 || text[i - 1] != '\\') {
        return i;
      }
      escaped = i;
    }
    return escaped;
  }

  private String since(int start) {
    return new String(text, start, at - start);
  }

  /** Returns the text with a line after that of the position that has a mark under it. */
  String marked(int position) {
    int lineStart = position;
    while (lineStart > 0 && text[lineStart - 1] != '\n') {
      lineStart--;
    }
    int lineEnd = position;
    while (lineEnd < text.length && text[lineEnd] != '\n') {
      lineEnd++;
    }
    return new String(text, 0, lineEnd)
        + "\n"
        + " ".repeat(position - lineStart)
        + "^"
        + new String(text, lineEnd, text.length - lineEnd);
  }
}
