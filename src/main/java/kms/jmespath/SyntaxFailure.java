package kms.jmespath;

import kms.error.CliException;

/** Words what is wrong with an expression and points at it; columns count code points. */
final class SyntaxFailure {
  private final String expression;

  SyntaxFailure(String expression) {
    this.expression = expression;
  }

  static CliException empty() {
    return new CliException("Invalid JMESPath expression: cannot be empty.");
  }

  /** The expression ends where more is needed. */
  CliException incomplete() {
    return new CliException(
        "Invalid jmespath expression: Incomplete expression:\n" + quoted(expression.length()));
  }

  /** A token stands where it must not. */
  CliException at(Token token, String reason) {
    return at(token, token.start(), reason);
  }

  /** A token stands where it must not, and the blame is on another place. */
  CliException at(Token token, int place, String reason) {
    return new CliException(
        reason
            + ": Parse error at column "
            + column(place)
            + ", token \""
            + token.text()
            + "\" ("
            + token.type().name()
            + "), for expression:\n"
            + quoted(place));
  }

  /** The text at a place makes no token. */
  CliException noToken(int place, String reason) {
    return new CliException(
        "Bad jmespath expression: " + reason + ":\n" + expression + "\n" + caret(column(place)));
  }

  private String quoted(int place) {
    return '"' + expression + "\"\n" + caret(column(place) + 1);
  }

  private int column(int place) {
    return expression.codePointCount(0, place);
  }

  private static String caret(int column) {
    return " ".repeat(column) + "^";
  }
}
