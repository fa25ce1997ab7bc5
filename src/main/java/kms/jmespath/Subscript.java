package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.node.Node;
import org.jspecify.annotations.Nullable;

/** Parses the numbers between brackets: an index or a slice. */
record Subscript(TokenStream tokens, Nodes nodes) {
  private static final int SLICE_PARTS = 3;

  /**
   * Parses up to and with the closing bracket.
   *
   * @throws kms.error.CliException when it does not parse
   */
  Node<JsonNode> parse() {
    if (tokens.isAt(TokenType.COLON) || tokens.isFollowedBy(TokenType.COLON)) {
      return slice();
    }
    Token number = tokens.next();
    tokens.match(TokenType.RBRACKET);
    return nodes.index(clamped(number.value()));
  }

  private Node<JsonNode> slice() {
    @Nullable Integer[] parts = new @Nullable Integer[SLICE_PARTS];
    int part = 0;
    while (!tokens.isAt(TokenType.RBRACKET)) {
      if (tokens.isAt(TokenType.NUMBER)) {
        parts[part] = clamped(tokens.current().value());
      } else if (!tokens.isAt(TokenType.COLON) || ++part == SLICE_PARTS) {
        throw tokens.unexpected("syntax error");
      }
      tokens.next();
    }
    tokens.match(TokenType.RBRACKET);
    return nodes.slice(parts[0], parts[1], parts[2]);
  }

  /** No array is so long that a number beyond {@code int} would mean another element. */
  private static int clamped(JsonNode number) {
    if (number.isInt()) {
      return number.intValue();
    }
    return number.bigIntegerValue().signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
  }
}
