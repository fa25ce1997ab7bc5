package kms.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.python.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireParametersTest {

  @Test
  void blobsAreBase64AndTimesSeconds() {
    assertEquals(
        "{\"Data\": \"w6k=\", \"Until\": 1893456000, \"Nested\": {\"Blob\": \"\"}}",
        wire("{\"Data\":\"é\",\"Until\":\"2030-01-01\",\"Nested\":{\"Blob\":\"\"}}"));
  }

  @Test
  void bytesOfABlobStay() {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    parameters.set("Data", BinaryNode.valueOf(new byte[] {0, -1}));

    assertEquals(
        "{\"Data\": \"AP8=\"}",
        JsonWriter.write(WireParameters.of(Shapes.INPUT, parameters, Dates.utc()), true));
  }

  @Test
  void scalarsOfAnyTypeAreSentWhenNothingWasChecked() {
    assertEquals(
        "{\"Id\": null, \"Kind\": 5, \"Count\": {\"a\": [NaN]}, \"DryRun\": \"x\"}",
        wire("{\"Id\":null,\"Kind\":5,\"Count\":{\"a\":[NaN]},\"DryRun\":\"x\"}"));
  }

  @Test
  void aTextForAListIsItsCharactersAndAnObjectItsNames() {
    assertEquals("{\"Names\": [\"a\", \"b\"]}", wire("{\"Names\":\"ab\"}"));
    assertEquals("{\"Names\": [\"a\", \"b\"]}", wire("{\"Names\":{\"a\":1,\"b\":2}}"));
    assertEquals("{\"Names\": [null, 1]}", wire("{\"Names\":[null,1]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"Foo":1}              | 'Foo'
          {"Nested":{"it's":1}}  | "it's"
          {"Names":5}            | 'int' object is not iterable
          {"Names":null}         | 'NoneType' object is not iterable
          {"Context":[]}         | 'list' object has no attribute 'items'
          {"Nested":null}        | 'NoneType' object has no attribute 'items'
          {"Data":5}             | a bytes-like object is required, not 'int'
          {"Until":null}         | Invalid timestamp "None": Parser must be a string or character stream, not NoneType
          """)
  void failsInPythonsWords(String json, String message) {
    CliException e = assertThrows(CliException.class, () -> wire(json));

    assertEquals(message, e.getMessage());
  }

  @Test
  void bytesWithinWhatIsNoBlobCannotBeSent() {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    parameters.putArray("Id").addObject().put("a", new byte[0]);

    CliException e =
        assertThrows(
            CliException.class, () -> WireParameters.of(Shapes.INPUT, parameters, Dates.utc()));

    assertEquals("Object of type bytes is not JSON serializable", e.getMessage());
  }

  private static String wire(String json) {
    ObjectNode parameters = (ObjectNode) JsonReader.read(json);
    return JsonWriter.write(WireParameters.of(Shapes.INPUT, parameters, Dates.utc()), true);
  }
}
