package kms.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kms.model.Member;
import kms.model.Operation;
import kms.model.Operations;
import kms.model.Shape.BooleanShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleWordsTest {
  private static final String TEXT = "x".repeat(64);

  static List<String> commands() {
    return Operations.commands();
  }

  private static List<String> words(String command) {
    return SampleWords.of(Operations.get(command));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void haveEachOptionOnceButThoseForPaging(String command) {
    Operation operation = Operations.get(command);
    List<String> words = words(command);
    assertEquals(command, words.get(0));
    int expected = 1;
    for (Member member : operation.input().members()) {
      if (member.option() != null && words.contains(member.option())) {
        expected += member.shape() instanceof BooleanShape ? 1 : 2;
      } else if (member.option() != null) {
        String name = member.name();
        assertTrue(name.equals("Marker") || name.equals("Limit") || name.equals("MaxItems"), name);
      }
    }
    assertEquals(expected, words.size());
  }

  @Test
  void haveAValueOfEachKind() {
    List<String> words = words("create-key");
    assertEquals("TagKey=" + TEXT + ",TagValue=" + TEXT, words.get(words.indexOf("--tags") + 1));
    assertFalse(words.contains("true"));
    List<String> grant = words("create-grant");
    assertEquals(
        "EncryptionContextSubset={key=" + TEXT + "},EncryptionContextEquals={key=" + TEXT + "}",
        grant.get(grant.indexOf("--constraints") + 1));
    List<String> encrypt = words("encrypt");
    assertEquals("key=" + TEXT, encrypt.get(encrypt.indexOf("--encryption-context") + 1));
    List<String> material = words("import-key-material");
    assertEquals("2030-01-01T00:00:00Z", material.get(material.indexOf("--valid-to") + 1));
    List<String> random = words("generate-random");
    assertEquals("365", random.get(random.indexOf("--number-of-bytes") + 1));
  }
}
