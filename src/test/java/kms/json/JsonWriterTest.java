package kms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import java.util.stream.Stream;
import kms.python.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonWriterTest {

  static Stream<JsonNode> values() {
    return Recorded.list("/kms/json/dumps.json");
  }

  @ParameterizedTest
  @MethodSource("values")
  void writesWhatPythonWrites(JsonNode recorded) {
    JsonNode value = JsonReader.read(recorded.path("json").textValue());
    assertEquals(recorded.path("dumps").textValue(), JsonWriter.write(value, true));
    assertEquals(recorded.path("unicode").textValue(), JsonWriter.write(value, false));
    assertEquals(recorded.path("compact").textValue(), JsonWriter.writeCompact(value));
    StringBuilder indented = new StringBuilder();
    JsonWriter.writeIndented(value, indented);
    assertEquals(recorded.path("indented").textValue(), indented.toString());
  }

  @Test
  void writesBytesInBase64() {
    assertEquals("\"AP8=\"", JsonWriter.write(BinaryNode.valueOf(new byte[] {0, -1}), true));
  }
}
