package kms.jmespath;

import java.util.List;
import kms.error.CliException;

/** The tokens of an expression, one of which is the current one. */
final class TokenStream {
  private final List<Token> tokens;
  private final SyntaxFailure failure;
  private int at;

  TokenStream(String expression) {
    this.tokens = Lexer.tokens(expression);
    this.failure = new SyntaxFailure(expression);
  }

  Token current() {
    return tokens.get(at);
  }

  /** Returns the token before the one that was last stepped over. */
  Token beforePrevious() {
    return tokens.get(at - 2);
  }

  /** Steps over the current token and returns it. */
  Token next() {
    return tokens.get(at++);
  }

  boolean isAt(TokenType type) {
    return current().is(type);
  }

  boolean isAtIdentifier() {
    return isAt(TokenType.UNQUOTED_IDENTIFIER) || isAt(TokenType.QUOTED_IDENTIFIER);
  }

  boolean isFollowedBy(TokenType type) {
    return tokens.get(at + 1).is(type);
  }

  /** Steps over the current token if it is of this type, and tells whether it was. */
  boolean accept(TokenType type) {
    boolean there = isAt(type);
    at += there ? 1 : 0;
    return there;
  }

  /**
   * Steps over a token of this type.
   *
   * @throws CliException when it is another
   */
  void match(TokenType type) {
    if (!accept(type)) {
      throw expecting(type.label());
    }
  }

  /**
   * Steps over an identifier and returns it.
   *
   * @throws CliException when there is none
   */
  Token matchIdentifier() {
    if (!isAtIdentifier()) {
      throw expecting("['quoted_identifier', 'unquoted_identifier']");
    }
    return next();
  }

  SyntaxFailure failure() {
    return failure;
  }

  CliException unexpected(String reason) {
    return failure.at(current(), reason);
  }

  CliException incomplete() {
    return failure.incomplete();
  }

  private CliException expecting(String what) {
    if (isAt(TokenType.EOF)) {
      return incomplete();
    }
    return unexpected("Expecting: " + what + ", got: " + current().type().label());
  }
}
