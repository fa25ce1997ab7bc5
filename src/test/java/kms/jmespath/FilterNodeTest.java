package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FilterNodeTest {

  @Test
  void keepsElementsThatMeetTheCondition() {
    assertEquals("[2,3]", Evaluation.of("[?@ > `1`]", "[1, 2, 3]"));
  }

  @Test
  void isNullOfWhatIsNoArray() {
    assertEquals("null", Evaluation.of("[?@]", "{\"a\": 1}"));
  }

  @Test
  void projectsAnElementBeforeItTestsTheNext() {
    assertEquals(
        "Unknown function: first()",
        Evaluation.failure("[?a || second(@)].first(@)", "[{\"a\": 1}, {\"a\": false}]"));
  }
}
