package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SortingTest {

  @Test
  void sortsNumbersByValue() {
    assertEquals(
        "[-1,0.5,1,1.0,100000000000000000000]",
        Evaluation.of("sort(@)", "[100000000000000000000, 1, 0.5, 1.0, -1]"));
  }

  @Test
  void leavesWhatStandsAroundNaNAsPythonDoes() {
    assertEquals("[NaN,1,3,NaN,2]", Evaluation.of("sort(@)", "[NaN, 1, 3, NaN, 2]"));
  }

  @Test
  void sortsManyNumbersWithNaNAmongThem() {
    Random random = new Random(1);
    StringBuilder numbers = new StringBuilder("[NaN");
    for (int i = 0; i < 5_000; i++) {
      numbers.append(random.nextInt(3) == 0 ? ",NaN" : "," + random.nextInt(100));
    }

    String sorted = Evaluation.of("sort(@)", numbers.append(']').toString());

    assertTrue(sorted.startsWith("[0,0,0"), sorted.substring(0, 20));
  }
}
