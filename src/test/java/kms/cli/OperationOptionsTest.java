package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import kms.model.Operations;
import org.junit.jupiter.api.Test;

class OperationOptionsTest {

  private static Map<String, List<String>> words(String command, String... words) {
    OperationOptions options = new OperationOptions(Operations.get(command), List.of());
    return options.words(options.parse(List.of(words)));
  }

  @Test
  void givesTheWordsOfEachOptionInTheOrderOfTheModel() {
    assertEquals(
        "{--key-id=[k], --grant-tokens=[a, b]}",
        words("describe-key", "--grant-tokens", "a", "b", "--key-id=k").toString());
  }

  @Test
  void letsTheLastOfAFlagAndItsNegativeDecide() {
    assertEquals(
        "{--multi-region=[false]}",
        words("create-key", "--multi-region", "--no-multi-region").toString());
    assertEquals(
        "{--multi-region=[true]}",
        words("create-key", "--no-multi-region", "--multi-region").toString());
  }

  @Test
  void hasNoWordWhereTheValueIsTwoDashes() {
    assertEquals(
        "{--key-id=[], --grant-tokens=[]}",
        words("describe-key", "--grant-tokens=--", "--key-id=--").toString());
  }
}
