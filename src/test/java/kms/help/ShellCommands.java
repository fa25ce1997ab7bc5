package kms.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the commands in lines of a shell, as far as the examples of help pages use it: words with
 * quotes, pipes, lists, redirections, loops, and commands within {@code $(...)}. Variables stay as
 * they are written.
 */
final class ShellCommands {
  private static final Set<String> KEYWORDS = Set.of("do", "then", "while", "if", "!");
  private static final String OPERATORS = "\n;|&()";

  private final String text;
  private final List<List<String>> commands = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private List<String> words = new ArrayList<>();
  private boolean inWord;
  private boolean redirection;
  private int next;

  private ShellCommands(String text) {
    this.text = text;
  }

  /** Returns the words of each command, those within a command before it. */
  static List<List<String>> in(String text) {
    ShellCommands shell = new ShellCommands(text);
    while (shell.next < text.length()) {
      shell.read();
    }
    shell.endCommand();
    return shell.commands;
  }

  private void read() {
    char c = text.charAt(next++);
    if (c == '\'') {
      append(upTo(text.indexOf('\'', next)));
      next++;
    } else if (c == '"') {
      inWord = true;
      while (text.charAt(next) != '"') {
        readQuoted();
      }
      next++;
    } else if (c == '>' || c == '<') {
      endWord();
      redirection = true;
    } else if (OPERATORS.indexOf(c) >= 0) {
      endCommand();
    } else if (c == ' ') {
      endWord();
    } else {
      next--;
      readQuoted();
    }
  }

  private void readQuoted() {
    if (text.startsWith("\\\n", next)) {
      next += 2;
    } else if (text.startsWith("$(", next)) {
      int end = substitutionEnd(next + 2);
      commands.addAll(in(text.substring(next + 2, end)));
      append(text.substring(next, end + 1));
      next = end + 1;
    } else {
      append(upTo(next + 1));
    }
  }

  /** Quotes within it hold no parentheses that are not closed. */
  private int substitutionEnd(int from) {
    int depth = 1;
    int i = from;
    while (depth > 0) {
      char c = text.charAt(i++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return i - 1;
  }

  private String upTo(int end) {
    String part = text.substring(next, end);
    next = end;
    return part;
  }

  private void append(String part) {
    inWord = true;
    word.append(part);
  }

  private void endWord() {
    boolean isFile = redirection;
    redirection = redirection && !inWord;
    if (inWord && !isFile && !(words.isEmpty() && KEYWORDS.contains(word.toString()))) {
      words.add(word.toString());
    }
    word.setLength(0);
    inWord = false;
  }

  private void endCommand() {
    endWord();
    redirection = false;
    if (!words.isEmpty()) {
      commands.add(words);
      words = new ArrayList<>();
    }
  }
}
