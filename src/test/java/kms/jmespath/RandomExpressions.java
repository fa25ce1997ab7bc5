package kms.jmespath;

import java.util.Random;
import java.util.function.Supplier;

/** Makes up expressions of the grammar, some of them spoiled, and documents. */
final class RandomExpressions {
  private static final String[] NAMES = {"a", "b", "c", "\"a\"", "\"b c\"", "\"\\u00e9\""};
  private static final String[] NUMBERS = {"0", "1", "-1", "2", "-2", "99999999999999999999"};
  private static final String[] LITERALS = {
    "`1`",
    "`-0.0`",
    "`true`",
    "`null`",
    "`x`",
    "'x'",
    "'😀'",
    "`\"\\ud83d\"`",
    "`[3,1,2]`",
    "`[\"b\",\"a\"]`",
    "`{\"a\":{\"b\":[1]}}`",
    "`[[1],[2,[3]]]`",
    "`[1,\"a\",null]`",
    "`NaN`",
    "`1e400`",
    "`12345678901234567890123`",
    "`[]`",
    "`{}`",
    "''",
    "'1_0'"
  };
  private static final String[] OPERATORS = {
    "==", "!=", "<", "<=", ">", ">=", " || ", " && ", " | "
  };
  private static final String[] FUNCTIONS = {
    "abs",
    "avg",
    "ceil",
    "contains",
    "ends_with",
    "floor",
    "join",
    "keys",
    "length",
    "map",
    "max",
    "max_by",
    "merge",
    "min",
    "min_by",
    "not_null",
    "reverse",
    "sort",
    "sort_by",
    "starts_with",
    "sum",
    "to_array",
    "to_number",
    "to_string",
    "type",
    "values",
    "nosuch"
  };
  private static final String[] SCRAPS = {
    ".", "*", "[", "]", "[?", "[]", "(", ")", "{", "}", ",", ":", "&", "&&", "|", "=", "==", "!",
    "<", "@", "1", "-", "a", "`1`", "'", "\"", "`", "\\", "é", "😀", "#", "\t", "\u0000"
  };

  private final Random random;

  RandomExpressions(long seed) {
    this.random = new Random(seed);
  }

  String expression() {
    String expression = expression(random.nextInt(6));
    return random.nextInt(3) == 0 ? spoiled(expression) : expression;
  }

  private String expression(int depth) {
    if (depth == 0) {
      return leaf();
    }
    Supplier<String> inner = () -> expression(random.nextInt(depth));
    return switch (random.nextInt(16)) {
      case 0 -> inner.get() + "." + one(NAMES);
      case 1 -> inner.get() + "[" + one(NUMBERS) + "]";
      case 2 -> inner.get() + "[" + one(NUMBERS) + ":" + one(NUMBERS) + ":" + one(NUMBERS) + "]";
      case 3 -> inner.get() + "[*]";
      case 4 -> inner.get() + "[]";
      case 5 -> inner.get() + ".*";
      case 6 -> inner.get() + "[?" + inner.get() + "]";
      case 7 -> inner.get() + ".[" + inner.get() + "," + inner.get() + "]";
      case 8 -> inner.get() + ".{a:" + inner.get() + "}";
      case 9 -> "[" + inner.get() + "]";
      case 10 -> "!" + inner.get();
      case 11 -> "(" + inner.get() + ")";
      case 12 -> inner.get() + one(OPERATORS) + inner.get();
      case 13 -> one(FUNCTIONS) + "(" + inner.get() + ")";
      case 14 -> one(FUNCTIONS) + "(" + inner.get() + ",&" + inner.get() + ")";
      default -> one(FUNCTIONS) + "(&" + inner.get() + "," + inner.get() + ")";
    };
  }

  private String leaf() {
    return switch (random.nextInt(4)) {
      case 0 -> one(NAMES);
      case 1 -> "@";
      case 2 -> "*";
      default -> one(LITERALS);
    };
  }

  private String spoiled(String expression) {
    int at = random.nextInt(expression.length() + 1);
    int end = Math.min(expression.length(), at + random.nextInt(3));
    return expression.substring(0, at) + one(SCRAPS) + expression.substring(end);
  }

  String document() {
    return document(4);
  }

  private String document(int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 10)) {
      case 0 -> "null";
      case 1 -> random.nextBoolean() ? "true" : "false";
      case 2 -> Integer.toString(random.nextInt(10));
      case 3 -> Double.toString(random.nextGaussian());
      case 4 -> "\"" + "aé😀".substring(0, random.nextInt(3)) + "\"";
      case 5 -> "12345678901234567890";
      case 6, 7 -> "[" + document(depth - 1) + "," + document(depth - 1) + "]";
      default -> "{\"a\":" + document(depth - 1) + ",\"b c\":1,\"b\":" + document(depth - 1) + "}";
    };
  }

  private String one(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
