package kms.python;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of a date into tokens as {@code dateutil} does: runs of letters, runs of digits,
 * and every other character by itself.
 *
 * <p>A run goes on over points, and from its second digit on over one comma, so that fractions stay
 * whole; what then is no fraction is cut at its points and commas.
 */
final class DateLexer {
  private final int[] characters;
  private final List<String> tokens = new ArrayList<>();
  private int start;
  private int at;

  /** Whether the run is one of digits, where it has got to; behind a point that may change. */
  private boolean digits;

  private boolean separated;

  private DateLexer(int[] characters) {
    this.characters = characters;
  }

  /** Returns the tokens; any blank is a space in them, and a decimal digit of any script ASCII. */
  static DateTokens tokens(String text) {
    DateLexer lexer =
        new DateLexer(text.codePoints().filter(c -> c != 0).map(DateLexer::plain).toArray());
    while (lexer.at < lexer.characters.length) {
      lexer.readToken();
    }
    return new DateTokens(lexer.tokens);
  }

  private static int plain(int c) {
    if (Character.isDigit(c)) {
      return '0' + Character.digit(c, 10);
    }
    return Whitespace.isSpace(c) ? ' ' : c;
  }

  private void readToken() {
    start = at;
    int first = characters[at++];
    digits = isDigit(first);
    separated = false;
    if (!digits && !Character.isLetter(first)) {
      tokens.add(text(start, at));
      return;
    }
    while (at < characters.length && goesOn(characters[at])) {
      at++;
    }
    if (separated && !isFraction()) {
      addCut();
    } else {
      String run = text(start, at);
      tokens.add(run.indexOf('.') < 0 ? run.replace(',', '.') : run);
    }
  }

  private boolean goesOn(int c) {
    if (c == '.' || (c == ',' && digits && !separated && at - start > 1)) {
      separated = true;
      return true;
    }
    if (digits ? isDigit(c) : Character.isLetter(c)) {
      return true;
    }
    boolean changes = characters[at - 1] == '.' && (digits ? Character.isLetter(c) : isDigit(c));
    digits ^= changes;
    return changes;
  }

  /** A letter that ends the whole text is overlooked, as in {@code 5.a}. */
  private boolean isFraction() {
    int points = 0;
    for (int i = start; i < at; i++) {
      points += characters[i] == '.' ? 1 : 0;
      if (Character.isLetter(characters[i]) && i + 1 < characters.length) {
        return false;
      }
    }
    return points <= 1 && !isSeparator(characters[at - 1]);
  }

  private void addCut() {
    int from = start;
    for (int i = start; i < at; i++) {
      if (isSeparator(characters[i])) {
        addUnlessEmpty(from, i);
        tokens.add(text(i, i + 1));
        from = i + 1;
      }
    }
    addUnlessEmpty(from, at);
  }

  private void addUnlessEmpty(int from, int to) {
    if (from < to) {
      tokens.add(text(from, to));
    }
  }

  private String text(int from, int to) {
    return new String(characters, from, to - from);
  }

  private static boolean isSeparator(int c) {
    return c == '.' || c == ',';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
