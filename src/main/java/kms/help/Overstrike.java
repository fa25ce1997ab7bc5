package kms.help;

/**
 * Emphasis as pagers such as less show it: a bold character is the character, a backspace, and the
 * character again.
 */
final class Overstrike {
  private static final char BACKSPACE = '\b';

  private Overstrike() {}

  /** Appends a text in bold; blanks stay as they are. */
  static void appendBold(StringBuilder out, String text) {
    text.codePoints()
        .forEach(
            c -> {
              out.appendCodePoint(c);
              if (c != ' ') {
                out.append(BACKSPACE).appendCodePoint(c);
              }
            });
  }

  /** Returns a text without its emphasis. */
  static String strip(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == BACKSPACE && !out.isEmpty()) {
                out.setLength(out.offsetByCodePoints(out.length(), -1));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
