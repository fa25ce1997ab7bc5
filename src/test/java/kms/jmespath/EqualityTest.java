package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EqualityTest {

  @Test
  void tellsANumberFromABooleanAtTheTopOnly() {
    assertEquals("[false,false]", Evaluation.of("[`1` == `true`, `0.0` == `false`]"));
    assertEquals(
        "[true,true]", Evaluation.of("[`[1]` == `[true]`, `{\"a\":0}` == `{\"a\":false}`]"));
  }

  @Test
  void comparesNumbersByValue() {
    assertEquals("[true,true]", Evaluation.of("[`1` == `1.0`, `[1]` == `[1.0]`]"));
    assertEquals("true", Evaluation.of("`100000000000000000000` == `1e20`"));
    assertEquals("false", Evaluation.of("`9007199254740993` == `9007199254740992.0`"));
    assertEquals("true", Evaluation.of("`0.0` == `-0.0`"));
  }

  @Test
  void findsNaNEqualOnlyInsideContainers() {
    assertEquals("false", Evaluation.of("`NaN` == `NaN`"));
    assertEquals("true", Evaluation.of("`NaN` != `NaN`"));
    assertEquals("true", Evaluation.of("`[NaN]` == `[NaN]`"));
  }

  @Test
  void doesNotMindTheOrderOfMembers() {
    assertEquals("true", Evaluation.of("`{\"a\":1,\"b\":2}` == `{\"b\":2,\"a\":1}`"));
    assertEquals("false", Evaluation.of("`{\"a\":1,\"b\":null}` == `{\"a\":1,\"c\":null}`"));
  }

  @Test
  void findsNoExpressionEqualToAnother() {
    assertEquals("[false]", Evaluation.of("[(&a) == (&a)]"));
  }
}
