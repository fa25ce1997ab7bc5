package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import kms.python.PythonText;

/**
 * A word of an expression: its kind, its value and the index of its first {@code char}.
 *
 * @param value the value of a literal or number, for any other kind its text
 */
record Token(TokenType type, JsonNode value, int start) {

  boolean is(TokenType other) {
    return type == other;
  }

  /** Returns the name that an identifier is. */
  String name() {
    return value.textValue();
  }

  /** Returns the value as messages show it. */
  String text() {
    return PythonText.str(value);
  }
}
