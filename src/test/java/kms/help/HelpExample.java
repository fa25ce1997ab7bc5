package kms.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that an example of a help page types into a shell: what follows a {@code $}, with its
 * further lines, which are indented, and what is shown to be printed.
 *
 * @param page the name of the help file
 * @param input what is typed, of one line or more
 * @param output what is printed, with all its line ends
 */
record HelpExample(String page, String input, String output) {
  private static final Pattern TYPED =
      Pattern.compile("(?m)^    \\$ (.*\n(?:      .*\n)*)((?:    (?!\\$ ).*\n|\n(?=    ))*)");

  /** Returns all that the examples of a help file type. */
  static List<HelpExample> in(String page, String file) {
    List<HelpExample> examples = new ArrayList<>();
    Matcher typed = TYPED.matcher(file);
    while (typed.find()) {
      String input = typed.group(1).stripTrailing();
      examples.add(new HelpExample(page, input, typed.group(2).replaceAll("(?m)^    ", "")));
    }
    return examples;
  }

  /** Returns the calls of this program, each without its name; a file is standard input. */
  List<List<String>> calls() {
    return ShellCommands.in(input.replace("///dev/stdin", "//stdin")).stream()
        .filter(words -> words.get(0).equals("kms"))
        .map(words -> words.subList(1, words.size()))
        .toList();
  }

  /** Tells whether what is printed is the whole answer of the service to the only command. */
  boolean showsTheAnswer() {
    return output.startsWith("{")
        && ShellCommands.in(input).size() == 1
        && !input.contains("--query")
        && !input.contains(">");
  }

  /** Tells whether it shows an error, which stands behind an empty line. */
  boolean showsAnError() {
    return output.startsWith("\n");
  }

  @Override
  public String toString() {
    return page + ": " + input;
  }
}
