package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ValueFunctionsTest {

  @Test
  void countsCodePoints() {
    assertEquals("[2,1]", Evaluation.of("[length('h😀'), length(`\"\\ud83d\"`)]"));
  }

  @Test
  void reversesCodePoints() {
    assertEquals("\"b\\ud83d\\ude00a\"", Evaluation.of("reverse('a😀b')"));
  }

  @Test
  void findsElementsByValue() {
    assertEquals("true", Evaluation.of("contains(`[3, 1]`, `1.0`)"));
    assertEquals("true", Evaluation.of("contains(`[1]`, `true`)"));
    assertEquals("true", Evaluation.of("contains(`[NaN]`, `NaN`)"));
  }

  @Test
  void refusesToSeekANumberInAString() {
    assertEquals(
        "'in <string>' requires string as left operand, not float",
        Evaluation.failure("contains('1.5', `1.5`)"));
  }

  @Test
  void writesJsonInAscii() {
    assertEquals(
        "\"{\\\"a\\\":[1,2.5,null,\\\"h\\\\ud83d\\\\ude00\\\"]}\"",
        Evaluation.of("to_string(`{\"a\": [1, 2.50, null, \"h😀\"]}`)"));
  }

  @Test
  void givesNoTypeToAnExpression() {
    assertEquals("[null,\"null\"]", Evaluation.of("[type(&a), type(a)]"));
  }

  @Test
  void countsArgumentsBeforeItLooksAtThem() {
    assertEquals(
        "Expected 1 argument for function length(), received 2",
        Evaluation.failure("length(a, a)"));
    assertEquals(
        "Expected at least 1 argument for function not_null(), received 0",
        Evaluation.failure("not_null()"));
    assertEquals(
        "Expected 2 arguments for function contains(), received 0",
        Evaluation.failure("contains()"));
  }
}
