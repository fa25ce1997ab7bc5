package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OrderTest {

  @Test
  void ordersIntegersExactly() {
    assertEquals("true", Evaluation.of("`9007199254740992` < `9007199254740993`"));
    assertEquals("true", Evaluation.of("`9223372036854775807` < `9223372036854775808`"));
  }

  @Test
  void ordersAnIntegerAndAFloatExactly() {
    assertEquals("true", Evaluation.of("`9007199254740992.0` < `9007199254740993`"));
    assertEquals("true", Evaluation.of("`1" + "0".repeat(400) + "` < `Infinity`"));
    assertEquals("true", Evaluation.of("`-1" + "0".repeat(400) + "` > `-Infinity`"));
  }

  @Test
  void ordersNothingBesideNaN() {
    assertEquals(
        "[false,false,false,false]",
        Evaluation.of("[`1` < `NaN`, `1` >= `NaN`, `NaN` <= `NaN`, `NaN` > `1.5`]"));
  }

  @Test
  void ordersStringsByCodePoints() {
    assertEquals("true", Evaluation.of("'｡' < '😀'"));
    assertEquals("true", Evaluation.of("'' < 'a'"));
  }

  @Test
  void refusesANumberBesideAString() {
    assertEquals(
        "'<=' not supported between instances of 'float' and 'str'",
        Evaluation.failure("`1.5` <= 'a'"));
  }

  @Test
  void isNullForAnythingElse() {
    assertEquals("[null,null]", Evaluation.of("[`true` < `1`, `[1]` > `[0]`]"));
  }
}
