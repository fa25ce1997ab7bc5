package kms.python;

import java.util.ArrayList;
import java.util.List;
import kms.error.CliException;

/** Splits a text into words as Python's {@code shlex.split} does, in its POSIX mode. */
public final class ShellWords {
  private final String text;
  private final StringBuilder word = new StringBuilder();
  private final List<String> words = new ArrayList<>();
  private boolean inWord;
  private int at;

  private ShellWords(String text) {
    this.text = text;
  }

  /**
   * Splits a text at blanks outside of quotes; quotes and backslashes are taken away.
   *
   * @throws CliException with Python's message, {@code No closing quotation} or {@code No escaped
   *     character}
   */
  public static List<String> split(String text) {
    ShellWords shellWords = new ShellWords(text);
    shellWords.read();
    return List.copyOf(shellWords.words);
  }

  /**
   * Splits the text of a command, of which the first word names the program.
   *
   * @throws CliException with Python's message when it cannot be split, or has no word
   */
  public static List<String> command(String text) {
    List<String> words = split(text);
    if (words.isEmpty()) {
      throw new CliException("list index out of range");
    }
    return words;
  }

  /** Quotes a word for {@code /bin/sh} as {@code shlex.quote} does. */
  public static String quote(String word) {
    if (!word.isEmpty() && word.matches("[A-Za-z0-9_@%+=:,./-]+")) {
      return word;
    }
    return "'" + word.replace("'", "'\"'\"'") + "'";
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      switch (c) {
        case ' ', '\t', '\r', '\n' -> endWord();
        case '\'' -> readSingleQuoted();
        case '"' -> readDoubleQuoted();
        case '\\' -> append(next("No escaped character"));
        default -> append(c);
      }
    }
    endWord();
  }

  private void readSingleQuoted() {
    inWord = true;
    for (char c = next("No closing quotation"); c != '\''; c = next("No closing quotation")) {
      word.append(c);
    }
  }

  private void readDoubleQuoted() {
    inWord = true;
    for (char c = next("No closing quotation"); c != '"'; c = next("No closing quotation")) {
      if (c != '\\') {
        word.append(c);
        continue;
      }
      char escaped = next("No escaped character");
      if (escaped != '"' && escaped != '\\') {
        word.append('\\');
      }
      word.append(escaped);
    }
  }

  private void append(char c) {
    inWord = true;
    word.append(c);
  }

  private char next(String failure) {
    if (at == text.length()) {
      throw new CliException(failure);
    }
    return text.charAt(at++);
  }

  private void endWord() {
    if (inWord) {
      words.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }
}
