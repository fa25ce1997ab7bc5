package kms.output;

/** Measures how many columns of a terminal a text takes in a table. */
final class TextWidth {

  private TextWidth() {}

  /** Returns two for each character that is wide in East Asian text, one for each other one. */
  static int of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return i + EastAsianWidth.of(text, i);
      }
    }
    return text.length();
  }
}
