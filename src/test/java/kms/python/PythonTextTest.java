package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import java.util.HexFormat;
import java.util.stream.Stream;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PythonTextTest {

  static Stream<JsonNode> texts() {
    return Recorded.list("/kms/python/repr.json", "texts");
  }

  static Stream<JsonNode> bytes() {
    return Recorded.list("/kms/python/repr.json", "bytes");
  }

  static Stream<JsonNode> values() {
    return Recorded.list("/kms/python/values.json");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void quotesTexts(JsonNode recorded) {
    assertEquals(
        recorded.path("repr").textValue(), PythonText.repr(recorded.path("text").textValue()));
  }

  @ParameterizedTest
  @MethodSource("bytes")
  void quotesBytes(JsonNode recorded) {
    byte[] bytes = HexFormat.of().parseHex(recorded.path("hex").textValue());
    assertEquals(recorded.path("repr").textValue(), PythonText.repr(bytes));
    assertEquals(recorded.path("repr").textValue(), PythonText.repr(BinaryNode.valueOf(bytes)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void printsValues(JsonNode recorded) {
    JsonNode value = JsonReader.read(recorded.path("json").textValue());
    assertEquals(recorded.path("str").textValue(), PythonText.str(value));
    assertEquals(recorded.path("repr").textValue(), PythonText.repr(value));
    assertEquals(recorded.path("type").textValue(), PythonText.typeName(value));
  }

  @Test
  void printsObjectsFromOptionsAsOrderedDicts() {
    JsonNode value = JsonReader.readOrdered("{\"a\":{},\"it's\":[{\"b\":null}]}");
    assertEquals(
        "OrderedDict([('a', OrderedDict()), (\"it's\", [OrderedDict([('b', None)])])])",
        PythonText.repr(value));
    assertEquals("collections.OrderedDict", PythonText.typeName(value));
  }
}
