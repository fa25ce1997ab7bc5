package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExpressionFunctionsTest {
  private static final String PAIRS = "[{\"k\":2,\"i\":0},{\"k\":1,\"i\":1},{\"k\":2,\"i\":2}]";

  @Test
  void sortsWithoutMovingEqualElements() {
    assertEquals("[1,0,2]", Evaluation.of("sort_by(@, &k)[*].i", PAIRS));
  }

  @Test
  void keepsTheFirstOfEqualElements() {
    assertEquals("[0,1]", Evaluation.of("[max_by(@, &k).i, min_by(@, &k).i]", PAIRS));
  }

  @Test
  void namesTheElementWhoseKeyCannotBeSorted() {
    assertEquals(
        "In function sort_by(), invalid type for value: {'a': None}, "
            + "expected one of: ['string', 'number'], received: \"null\"",
        Evaluation.failure("sort_by(@, &a)", "[{\"a\": null}]"));
  }

  @Test
  void namesAKeyOfAnotherTypeThanTheFirst() {
    assertEquals(
        "In function sort_by(), invalid type for value: x, "
            + "expected one of: ['number'], received: \"string\"",
        Evaluation.failure("sort_by(@, &@)", "[1, \"x\"]"));
  }

  @Test
  void comparesAKeyBeforeItEvaluatesTheNext() {
    assertEquals(
        "'>' not supported between instances of 'str' and 'int'",
        Evaluation.failure("max_by(@, &@)", "[1, \"x\", null]"));
  }

  @Test
  void takesAnExpressionFromAnyPlace() {
    assertEquals("[1,2]", Evaluation.of("map([&a][0], @)", "[{\"a\":1},{\"a\":2}]"));
  }

  @Test
  void keepsNullsOfAMap() {
    assertEquals("[null,1]", Evaluation.of("map(&a, @)", "[{}, {\"a\": 1}]"));
  }
}
