package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotedTextTest {

  @Test
  void takesALiteralThatIsNoJsonForAString() {
    assertEquals("\"a b\"", Evaluation.of("`a b`"));
    assertEquals("\"01\"", Evaluation.of("`01`"));
    assertEquals("\"\"", Evaluation.of("``"));
    assertEquals("\"x \"", Evaluation.of("`\u3000 x `"));
  }

  @Test
  void takesAnIntegerThatPythonDoesNotReadForAString() {
    String digits = "1".repeat(4301);

    assertEquals('"' + digits + '"', Evaluation.of("`" + digits + "`"));
  }

  @Test
  void refusesALiteralThatIsNoStringEither() {
    assertEquals(
        """
        Bad jmespath expression: Bad token a"b:
        `a"b`
        ^""",
        Evaluation.syntaxFailure("`a\"b`"));
  }

  @Test
  void escapesOnlyTheDelimiter() {
    assertEquals("\"it's\"", Evaluation.of("'it\\'s'"));
    assertEquals("\"a\\\\\\\\b\\\\n\"", Evaluation.of("'a\\\\b\\n'"));
    assertEquals("\"a`b\"", Evaluation.of("`a\\`b`"));
  }

  @Test
  void readsQuotedIdentifiersAsJson() {
    assertEquals(
        "[1,2,3]",
        Evaluation.of(
            "[\"\\u00e9\", \"a\\\"b\", \"\\ud83d\\ude00\"]",
            "{\"é\": 1, \"a\\\"b\": 2, \"😀\": 3}"));
  }

  @Test
  void saysWhatIsWrongWithAQuotedIdentifier() {
    assertEquals(
        """
        Bad jmespath expression: Invalid \\uXXXX escape:
        "\\u12"
        ^""",
        Evaluation.syntaxFailure("\"\\u12\""));
  }
}
