package kms.jmespath;

import java.util.Locale;

/** The kinds of token and how strongly each binds what stands to its left. */
enum TokenType {
  EOF(0),
  UNQUOTED_IDENTIFIER(0),
  QUOTED_IDENTIFIER(0),
  LITERAL(0),
  RBRACKET(0),
  RPAREN(0),
  COMMA(0),
  RBRACE(0),
  NUMBER(0),
  CURRENT(0),
  EXPREF(0),
  COLON(0),
  PIPE(1),
  OR(2),
  AND(3),
  EQ(5),
  GT(5),
  LT(5),
  GTE(5),
  LTE(5),
  NE(5),
  FLATTEN(9),
  STAR(20),
  FILTER(21),
  DOT(40),
  NOT(45),
  LBRACE(50),
  LBRACKET(55),
  LPAREN(60);

  private final int power;

  TokenType(int power) {
    this.power = power;
  }

  /** Returns the binding power. */
  int power() {
    return power;
  }

  /** Returns the name as messages show it among what was expected. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
