package kms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import kms.error.CliException;
import kms.python.OrderedDict;
import kms.python.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {

  static Stream<JsonNode> texts() {
    return Recorded.list("/kms/json/loads.json");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsWhatPythonReads(JsonNode recorded) {
    String text = recorded.path("text").textValue();
    if (recorded.has("dumps")) {
      assertEquals(
          recorded.path("dumps").textValue(), JsonWriter.write(JsonReader.read(text), true));
      return;
    }
    JsonSyntaxException failure =
        assertThrows(JsonSyntaxException.class, () -> JsonReader.read(text));
    assertEquals(recorded.path("error").textValue(), failure.getMessage());
  }

  @Test
  void makesObjectsOfOptionsOrderedDicts() {
    JsonNode value = JsonReader.readOrdered("[{\"a\":{}}]");
    assertInstanceOf(OrderedDict.class, value.get(0));
    assertInstanceOf(OrderedDict.class, value.get(0).get("a"));
  }

  @Test
  void givesUpOnListsNestedTooDeeply() {
    CliException failure =
        assertThrows(CliException.class, () -> JsonReader.read("[".repeat(3) + "]".repeat(3), 2));
    assertEquals(
        "maximum recursion depth exceeded while decoding a JSON array from a unicode string",
        failure.getMessage());
  }

  @Test
  void givesUpOnObjectsNestedTooDeeply() {
    CliException failure =
        assertThrows(CliException.class, () -> JsonReader.read("{\"a\":{\"b\":{}}}", 2));
    assertEquals(
        "maximum recursion depth exceeded while decoding a JSON object from a unicode string",
        failure.getMessage());
  }

  @Test
  void countsOnlyTheDepthOfWhatIsOpen() {
    assertEquals("[[], [], [{}]]", JsonWriter.write(JsonReader.read("[[],[],[{}]]", 3), true));
  }
}
