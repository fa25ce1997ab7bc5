package kms.jmespath;

import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import kms.python.PythonNumber;

/** Cuts an expression into tokens. */
final class Lexer {
  private final String expression;
  private final SyntaxFailure failure;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String expression) {
    this.expression = expression;
    this.failure = new SyntaxFailure(expression);
  }

  /**
   * Returns the tokens, the last of which is the end.
   *
   * @throws kms.error.CliException when a part of the expression is none
   */
  static List<Token> tokens(String expression) {
    if (expression.isEmpty()) {
      throw SyntaxFailure.empty();
    }
    return new Lexer(expression).all();
  }

  private List<Token> all() {
    while (at < expression.length()) {
      next(expression.charAt(at));
    }
    add(TokenType.EOF, at);
    return tokens;
  }

  private void next(char c) {
    switch (c) {
      case ' ', '\t', '\n', '\r' -> at++;
      case '.' -> one(TokenType.DOT);
      case '*' -> one(TokenType.STAR);
      case ']' -> one(TokenType.RBRACKET);
      case ',' -> one(TokenType.COMMA);
      case ':' -> one(TokenType.COLON);
      case '@' -> one(TokenType.CURRENT);
      case '(' -> one(TokenType.LPAREN);
      case ')' -> one(TokenType.RPAREN);
      case '{' -> one(TokenType.LBRACE);
      case '}' -> one(TokenType.RBRACE);
      case '\'', '`', '"' -> quoted(c);
      default -> operator(c);
    }
  }

  private void operator(char c) {
    switch (c) {
      case '[' -> bracket();
      case '|' -> oneOrTwo(TokenType.PIPE, '|', TokenType.OR);
      case '&' -> oneOrTwo(TokenType.EXPREF, '&', TokenType.AND);
      case '<' -> oneOrTwo(TokenType.LT, '=', TokenType.LTE);
      case '>' -> oneOrTwo(TokenType.GT, '=', TokenType.GTE);
      case '!' -> oneOrTwo(TokenType.NOT, '=', TokenType.NE);
      case '=' -> equalsSign();
      case '-' -> number();
      default -> word(c);
    }
  }

  private void word(char c) {
    if (isDigit(at)) {
      number();
    } else if (isLetter(c)) {
      identifier();
    } else {
      String unknown = Character.toString(expression.codePointAt(at));
      throw failure.noToken(at, "Unknown token " + unknown);
    }
  }

  private void one(TokenType type) {
    add(type, at + 1);
  }

  private void oneOrTwo(TokenType one, char second, TokenType two) {
    boolean both = isAt(at + 1, second);
    add(both ? two : one, at + (both ? 2 : 1));
  }

  /** {@code []} and {@code [?} are one token each, so a blank inside makes them something else. */
  private void bracket() {
    if (isAt(at + 1, ']')) {
      add(TokenType.FLATTEN, at + 2);
    } else {
      oneOrTwo(TokenType.LBRACKET, '?', TokenType.FILTER);
    }
  }

  private void equalsSign() {
    if (!isAt(at + 1, '=')) {
      throw failure.noToken(at, "Unknown token '='");
    }
    add(TokenType.EQ, at + 2);
  }

  private void number() {
    int end = at + 1;
    while (isDigit(end)) {
      end++;
    }
    String digits = expression.substring(at, end);
    if (digits.equals("-")) {
      throw failure.noToken(at, "Unknown token '-'");
    }
    PythonNumber.checkLength(digits.startsWith("-") ? digits.substring(1) : digits);
    tokens.add(new Token(TokenType.NUMBER, PythonNumber.integer(new BigInteger(digits)), at));
    at = end;
  }

  private void identifier() {
    int end = at + 1;
    while (isDigit(end) || (end < expression.length() && isLetter(expression.charAt(end)))) {
      end++;
    }
    add(TokenType.UNQUOTED_IDENTIFIER, end);
  }

  /** The text ends at the next delimiter that no backslash stands before. */
  private void quoted(char delimiter) {
    int end = at + 1;
    while (end < expression.length() && expression.charAt(end) != delimiter) {
      end += expression.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= expression.length()) {
      throw failure.noToken(at, "Unclosed " + delimiter + " delimiter");
    }
    QuotedText text = new QuotedText(expression.substring(at + 1, end), at, failure);
    TokenType type = delimiter == '"' ? TokenType.QUOTED_IDENTIFIER : TokenType.LITERAL;
    tokens.add(new Token(type, text.value(delimiter), at));
    at = end + 1;
  }

  private void add(TokenType type, int end) {
    tokens.add(new Token(type, TextNode.valueOf(expression.substring(at, end)), at));
    at = end;
  }

  private boolean isAt(int index, char c) {
    return index < expression.length() && expression.charAt(index) == c;
  }

  private boolean isDigit(int index) {
    return index < expression.length()
        && expression.charAt(index) >= '0'
        && expression.charAt(index) <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
}
