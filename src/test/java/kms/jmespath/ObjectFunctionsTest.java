package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ObjectFunctionsTest {

  @Test
  void mergesInOrderOfFirstAppearance() {
    assertEquals(
        "{\"a\":1,\"b\":3,\"c\":4}",
        Evaluation.of("merge(`{\"a\":1,\"b\":2}`, `{\"c\":4,\"b\":3}`)"));
  }

  @Test
  void mergesPairsAsPythonDoes() {
    assertEquals(
        "{\"a\":1,\"b\":\"c\",\"x\":\"y\"}",
        Evaluation.of("merge(`{}`, `[[\"a\",1],\"bc\"]`, `[{\"x\":1,\"y\":2}]`)"));
    assertEquals("{\"null\":1,\"1.5\":2}", Evaluation.of("merge(`{}`, `[[null,1],[1.5,2]]`)"));
    assertEquals("{}", Evaluation.of("merge(`{}`, '')"));
  }

  @Test
  void refusesWhatIsNoSequenceOfPairs() {
    assertEquals("'int' object is not iterable", Evaluation.failure("merge(`{}`, `1`)"));
    assertEquals("'NoneType' object is not iterable", Evaluation.failure("merge(`{}`, a)"));
    assertEquals(
        "dictionary update sequence element #1 has length 3; 2 is required",
        Evaluation.failure("merge(`{}`, `[[1,2],\"abc\"]`)"));
    assertEquals(
        "cannot convert dictionary update sequence element #0 to a sequence",
        Evaluation.failure("merge(`{}`, `[1]`)"));
    assertEquals("unhashable type: 'list'", Evaluation.failure("merge(`{}`, `[[[],1]]`)"));
  }

  @Test
  void listsKeysAndValuesInOrder() {
    assertEquals(
        "[[\"b\",\"a\"],[1,2]]", Evaluation.of("[keys(@), values(@)]", "{\"b\":1,\"a\":2}"));
  }
}
