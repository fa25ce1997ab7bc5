package kms.json;

import kms.error.CliException;

/** A text that is no JSON, in the words of Python's {@code json.JSONDecodeError}. */
public final class JsonSyntaxException extends CliException {
  private static final long serialVersionUID = 1L;

  /** Creates a failure with the text that Python's exception has. */
  JsonSyntaxException(String message) {
    super(message);
  }

  /** Creates {@code PROBLEM: line L column C (char N)} for a place in a text. */
  static JsonSyntaxException at(String problem, String text, int index) {
    int lineStart = text.lastIndexOf('\n', index - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(lineStart, index);
    int character = text.codePointCount(0, index);
    return new JsonSyntaxException(
        "%s: line %d column %d (char %d)".formatted(problem, line, column, character));
  }
}
