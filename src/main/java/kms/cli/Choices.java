package kms.cli;

import java.util.List;
import kms.error.UsageException;
import kms.python.CloseMatches;
import kms.python.PythonText;

/** Checks values against a list of choices, and words the complaint as the AWS CLI does. */
final class Choices {
  /** How alike a word and a choice must be for the choice to be suggested. */
  private static final double CLOSE = 0.8;

  private static final int COLUMN = 40;

  private Choices() {}

  /**
   * Checks a value.
   *
   * @param argument what the value belongs to, such as {@code --output}
   * @throws UsageException when there are choices and the value is none of them
   */
  static void check(String argument, String value, List<String> choices) {
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw new UsageException(message(argument, value, choices));
    }
  }

  private static String message(String argument, String value, List<String> choices) {
    StringBuilder out = new StringBuilder("argument ").append(argument);
    out.append(": Invalid choice, valid choices are:\n");
    for (int i = 0; i < choices.size(); i++) {
      out.append(i % 2 == 0 ? "\n" : " | ").append(choices.get(i));
      out.append(" ".repeat(Math.max(0, COLUMN - choices.get(i).length())));
    }
    List<String> close = CloseMatches.find(value, choices, CLOSE);
    if (close.isEmpty()) {
      return out.toString();
    }
    out.append("\n\n\nInvalid choice: ").append(PythonText.repr(value));
    out.append(", maybe you meant:\n");
    close.forEach(choice -> out.append("\n  * ").append(choice));
    return out.toString();
  }
}
