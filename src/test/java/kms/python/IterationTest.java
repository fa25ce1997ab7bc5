package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import kms.error.CliException;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;

class IterationTest {

  private static String elements(String json) {
    return PythonText.repr(Iteration.elements(JsonReader.read(json)));
  }

  @Test
  void givesElementsNamesAndCharacters() {
    assertEquals("[1, None]", elements("[1, null]"));
    assertEquals("['a', 'b']", elements("{\"a\": 1, \"b\": 2}"));
    assertEquals("['a', '\ud83d\ude00']", elements("\"a\ud83d\ude00\""));
  }

  @Test
  void givesTheNumbersThatBytesAre() {
    assertEquals(
        "[0, 255]", PythonText.repr(Iteration.elements(BinaryNode.valueOf(new byte[] {0, -1}))));
  }

  @Test
  void refusesWhatHoldsNothing() {
    assertTrue(Iteration.isPossible(JsonReader.read("\"\"")));
    assertFalse(Iteration.isPossible(BooleanNode.TRUE));
    assertEquals(
        "'bool' object is not iterable",
        assertThrows(CliException.class, () -> Iteration.elements(BooleanNode.TRUE)).getMessage());
  }
}
