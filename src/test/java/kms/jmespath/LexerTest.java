package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LexerTest {

  @Test
  void countsColumnsInCodePoints() {
    assertEquals(
        """
        Bad jmespath expression: Unknown token #:
        'é😀' #
             ^""",
        Evaluation.syntaxFailure("'é😀' #"));
  }

  @Test
  void namesAnUnknownCharacterBeyondTheBasicPlane() {
    assertEquals(
        """
        Bad jmespath expression: Unknown token 😀:
        a 😀
          ^""",
        Evaluation.syntaxFailure("a 😀"));
  }

  @Test
  void readsIndicesOfAnySize() {
    assertEquals("null", Evaluation.of("[" + "9".repeat(4300) + "]", "[1]"));
    assertEquals("null", Evaluation.of("[-" + "9".repeat(4300) + "]", "[1]"));
  }

  @Test
  void refusesAnIndexThatPythonDoesNotRead() {
    assertEquals(
        "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; "
            + "use sys.set_int_max_str_digits() to increase the limit",
        Evaluation.syntaxFailure("[-" + "1".repeat(4301) + "]"));
  }

  @Test
  void takesBracketsWithABlankForTwoTokens() {
    assertEquals(
        """
        Expecting: star, got: rbracket: Parse error at column 3, token "]" (RBRACKET), \
        for expression:
        "l[ ]"
            ^""",
        Evaluation.syntaxFailure("l[ ]"));
  }
}
