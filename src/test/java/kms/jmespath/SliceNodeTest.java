package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SliceNodeTest {

  @Test
  void countsFromEitherEnd() {
    assertEquals("[3,4]", Evaluation.of("[-2:]", "[0, 1, 2, 3, 4]"));
    assertEquals("[1,3]", Evaluation.of("[1:-1:2]", "[0, 1, 2, 3, 4]"));
  }

  @Test
  void goesBackwards() {
    assertEquals("[4,2,0]", Evaluation.of("[::-2]", "[0, 1, 2, 3, 4]"));
    assertEquals("[2,1]", Evaluation.of("[2:0:-1]", "[0, 1, 2, 3, 4]"));
    assertEquals("[]", Evaluation.of("[::-1]", "[]"));
  }

  @Test
  void takesBoundsAndStepsOfAnySize() {
    String huge = "99999999999999999999";
    assertEquals("[0]", Evaluation.of("[-" + huge + ":" + huge + ":" + huge + "]", "[0, 1]"));
    assertEquals("[1]", Evaluation.of("[" + huge + ":-" + huge + ":-" + huge + "]", "[0, 1]"));
  }

  @Test
  void isNullOfWhatIsNoArray() {
    assertEquals("null", Evaluation.of("[:]", "{\"a\": 1}"));
    assertEquals("null", Evaluation.of("[::0]", "\"text\""));
  }

  @Test
  void refusesToStandStill() {
    assertEquals("slice step cannot be zero", Evaluation.failure("[::0]", "[]"));
  }
}
