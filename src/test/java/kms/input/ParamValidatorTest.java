package kms.input;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.python.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParamValidatorTest {

  @Test
  void acceptsEachTypeByItsOwn() {
    assertDoesNotThrow(
        () ->
            ParamValidator.validate(
                Shapes.INPUT,
                JsonReader.read(
                    """
                    {"Id": "a", "Kind": "bogus", "Count": 1, "DryRun": false, "Data": "x",
                     "Until": "2030-01-01", "Names": ["a"], "Context": {"a": ""},
                     "Tags": [{"Key": "a", "Value": ""}], "Nested": {}}
                    """),
                Dates.utc()));
  }

  @Test
  void acceptsBytesForABlob() {
    JsonNode parameters =
        JsonNodeFactory.instance
            .objectNode()
            .put("Id", "a")
            .set("Data", BinaryNode.valueOf(new byte[] {1}));

    assertDoesNotThrow(() -> ParamValidator.validate(Shapes.INPUT, parameters, Dates.utc()));
  }

  @Test
  void namesMissingThenUnknownThenWrongMembers() {
    assertErrors(
        """
        Missing required parameter in input: "Id"
        Unknown parameter in input: "B", must be one of: Id, Kind, Count, DryRun, Data, Until, Names, Context, Tags, Nested
        Unknown parameter in input: "A", must be one of: Id, Kind, Count, DryRun, Data, Until, Names, Context, Tags, Nested
        Invalid type for parameter Kind, value: 1, type: <class 'int'>, valid types: <class 'str'>
        Invalid value for parameter Count, value: 0, valid min value: 1""",
        "{\"B\":1,\"Kind\":1,\"A\":2,\"Count\":0}");
  }

  @Test
  void aMemberThatIsNullIsThereButOfAWrongType() {
    assertErrors(
        "Invalid type for parameter Id, value: None, type: <class 'NoneType'>, valid types: <class"
            + " 'str'>",
        "{\"Id\":null}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Kind    | [1.0, "a"] | [1.0, 'a'], type: <class 'list'>   | <class 'str'>
          Count   | "1"        | 1, type: <class 'str'>             | <class 'int'>
          Count   | 1.0        | 1.0, type: <class 'float'>         | <class 'int'>
          DryRun  | "true"     | true, type: <class 'str'>          | <class 'bool'>
          Data    | 1          | 1, type: <class 'int'>             | <class 'bytes'>, <class 'bytearray'>, file-like object
          Until   | "soon"     | soon, type: <class 'str'>          | <class 'datetime.datetime'>, timestamp-string
          Names   | {"a": 1}   | {'a': 1}, type: <class 'dict'>     | <class 'list'>, <class 'tuple'>
          Context | true       | True, type: <class 'bool'>         | <class 'dict'>
          Nested  | null       | None, type: <class 'NoneType'>     | <class 'dict'>
          """)
  void namesTheTypeThatIsThereAndThoseThatFit(
      String member, String value, String shown, String types) {
    assertErrors(
        "Invalid type for parameter " + member + ", value: " + shown + ", valid types: " + types,
        "{\"Id\":\"a\",\"" + member + "\":" + value + "}");
  }

  @Test
  void namesBytes() {
    JsonNode parameters =
        JsonNodeFactory.instance.objectNode().set("Id", BinaryNode.valueOf(new byte[] {0, 'a'}));

    assertErrors(
        "Invalid type for parameter Id, value: b'\\x00a', type: <class 'bytes'>, valid types:"
            + " <class 'str'>",
        parameters);
  }

  @Test
  void namesObjectsOfOptionsByTheirFullType() {
    assertErrors(
        "Invalid type for parameter Id, value: OrderedDict([('a', 1)]), type: <class"
            + " 'collections.OrderedDict'>, valid types: <class 'str'>",
        JsonReader.readOrdered("{\"Id\":{\"a\":1}}"));
  }

  @Test
  void countsCharactersAndElements() {
    assertErrors(
        """
        Invalid length for parameter Id, value: 0, valid min length: 1
        Invalid length for parameter Names, value: 0, valid min length: 1""",
        "{\"Id\":\"\",\"Names\":[]}");
  }

  @Test
  void countsCodePoints() {
    StructureShape shape =
        Shapes.structure(Shapes.member("A", new StringShape("Two", 2, List.of())));

    CliException e =
        assertThrows(
            CliException.class,
            () -> ParamValidator.validate(shape, JsonReader.read("{\"A\":\"😀\"}"), Dates.utc()));

    assertEquals(
        """
        Parameter validation failed:
        Invalid length for parameter A, value: 1, valid min length: 2""",
        e.getMessage());
  }

  @Test
  void trueAndFalseCountAsNumbers() {
    assertErrors(
        "Invalid value for parameter Count, value: False, valid min value: 1",
        "{\"Id\":\"a\",\"Count\":false}");
    assertDoesNotThrow(
        () ->
            ParamValidator.validate(
                Shapes.INPUT, JsonReader.read("{\"Id\":\"a\",\"Count\":true}"), Dates.utc()));
  }

  @Test
  void namesThePlaceWithinListsAndMapsAndStructures() {
    assertErrors(
        """
        Invalid length for parameter Names[1], value: 0, valid min length: 1
        Missing required parameter in Tags[0]: "Value"
        Unknown parameter in Tags[0]: "X", must be one of: Key, Value
        Invalid type for parameter Tags[1], value: a, type: <class 'str'>, valid types: <class 'dict'>
        Invalid length for parameter Nested.Map (key: ), value: 0, valid min length: 1
        Invalid type for parameter Nested.Map., value: 1, type: <class 'int'>, valid types: <class 'str'>""",
        """
        {"Id": "a", "Names": ["a", ""], "Tags": [{"Key": "a", "X": 1}, "a"],
         "Nested": {"Map": {"": 1}}}
        """);
  }

  private static void assertErrors(String errors, String json) {
    assertErrors(errors, JsonReader.read(json));
  }

  private static void assertErrors(String errors, JsonNode parameters) {
    CliException e =
        assertThrows(
            CliException.class,
            () -> ParamValidator.validate(Shapes.INPUT, parameters, Dates.utc()));
    assertEquals("Parameter validation failed:\n" + errors, e.getMessage());
  }
}
