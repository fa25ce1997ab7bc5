package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.burt.jmespath.JmesPathType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonAdapterTest {
  private final JsonAdapter adapter = new JsonAdapter();

  private JsonNode json(String text) {
    return adapter.parseString(text);
  }

  @Test
  void compilesAnExpression() {
    assertEquals(json("2"), adapter.compile("a[1]").search(json("{\"a\":[1,2]}")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; 2; -1",
        "2; 2.0; 0",
        "3; 2; 1",
        "\"a\"; \"b\"; -1",
        "[1]; [1]; 0",
        "[1]; {}; -1"
      })
  void comparesNumbersAndTextAndTellsTheRestApart(String left, String right, int order) {
    assertEquals(order, Integer.signum(adapter.compare(json(left), json(right))));
  }

  @Test
  void takesTheElementsOfAnArrayAndTheValuesOfAnObject() {
    assertEquals(List.of(json("1"), json("\"x\"")), adapter.toList(json("[1,\"x\"]")));
    assertEquals(List.of(json("1"), json("null")), adapter.toList(json("{\"b\":1,\"a\":null}")));
    assertEquals(List.of(), adapter.toList(json("7")));
  }

  @Test
  void writesTextAsItIsAndTheRestAsJson() {
    assertEquals("a\"b", adapter.toString(json("\"a\\\"b\"")));
    assertEquals("[1,{\"a\":null}]", adapter.toString(json("[1, {\"a\": null}]")));
  }

  @Test
  void readsNumbers() {
    assertEquals(1.5, adapter.toNumber(json("1.5")).doubleValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0]", "{\"a\":0}", "\" \"", "true", "0", "-1.5"})
  void takesForTrueWhatIsNotEmpty(String value) {
    assertTrue(adapter.isTruthy(json(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "\"\"", "false", "null"})
  void takesForFalseWhatIsEmpty(String value) {
    assertEquals(false, adapter.isTruthy(json(value)));
  }

  @Test
  void takesWhatIsMissingForNull() {
    assertEquals(false, adapter.isTruthy(MissingNode.getInstance()));
    assertEquals(JmesPathType.NULL, adapter.typeOf(MissingNode.getInstance()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[]; ARRAY",
        "{}; OBJECT",
        "\"\"; STRING",
        "false; BOOLEAN",
        "null; NULL",
        "0; NUMBER",
        "0.5; NUMBER"
      })
  void knowsTheTypes(String value, JmesPathType type) {
    assertEquals(type, adapter.typeOf(json(value)));
  }

  @Test
  void findsMembersByName() {
    JsonNode object = json("{\"b\":1,\"a\":2}");

    assertEquals(json("2"), adapter.getProperty(object, TextNode.valueOf("a")));
    assertEquals(adapter.createNull(), adapter.getProperty(object, TextNode.valueOf("c")));
    assertEquals(List.of(json("\"b\""), json("\"a\"")), adapter.getPropertyNames(object));
  }

  @Test
  void createsValues() {
    Map<JsonNode, JsonNode> members = new LinkedHashMap<>();
    members.put(adapter.createString("n"), adapter.createNumber(1L));
    members.put(adapter.createString("d"), adapter.createNumber(0.5));
    members.put(adapter.createString("b"), adapter.createBoolean(true));
    members.put(adapter.createString("l"), adapter.createArray(List.of(adapter.createNull())));

    assertEquals(
        "{\"n\":1,\"d\":0.5,\"b\":true,\"l\":[null]}",
        adapter.toString(adapter.createObject(members)));
  }

  @Test
  void leavesNodesFunctionsAndArgumentsToOthers() {
    assertThrows(UnsupportedOperationException.class, adapter::nodeFactory);
    assertThrows(UnsupportedOperationException.class, adapter::functionRegistry);
  }

  @Test
  void readsWhatPythonReads() {
    assertTrue(Double.isNaN(JsonReader.read("NaN").doubleValue()));
    assertTrue(Double.isNaN(json("NaN").doubleValue()));
  }
}
