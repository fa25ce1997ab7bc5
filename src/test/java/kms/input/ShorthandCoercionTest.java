package kms.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kms.error.CliException;
import kms.json.JsonReader;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.python.PythonText;
import org.junit.jupiter.api.Test;

class ShorthandCoercionTest {

  @Test
  void makesIntegersOfTexts() {
    assertEquals("{'Number': 12}", coerce(Shapes.NESTED, "{\"Number\":\" 12\"}"));
  }

  @Test
  void makesFlagsOfTheirWordsInAnyCase() {
    assertEquals("{'Flag': True}", coerce(Shapes.NESTED, "{\"Flag\":\"True\"}"));
    assertEquals("{'Flag': False}", coerce(Shapes.NESTED, "{\"Flag\":\"FALSE\"}"));
    assertEquals("{'Flag': 'yes'}", coerce(Shapes.NESTED, "{\"Flag\":\"yes\"}"));
  }

  @Test
  void wrapsASingleValueInAListWithoutLookingIntoIt() {
    assertEquals("{'Names': ['a']}", coerce(Shapes.NESTED, "{\"Names\":\"a\"}"));
    ListShape numbers = new ListShape("Numbers", null, Shapes.NUMBER);
    assertEquals("['1']", coerce(numbers, "\"1\""));
  }

  @Test
  void looksIntoListsAndMaps() {
    Shape shape = new MapShape("Map", Shapes.TEXT, new ListShape("Numbers", null, Shapes.NUMBER));

    assertEquals("{'a': [1, 2], 'b': ['3']}", coerce(shape, "{\"a\":[\"1\",\"2\"],\"b\":\"3\"}"));
  }

  @Test
  void leavesUnknownMembersAndWrongTypesAlone() {
    assertEquals(
        "{'X': '1', 'Map': 'a', 'Blob': ['b']}",
        coerce(Shapes.NESTED, "{\"X\":\"1\",\"Map\":\"a\",\"Blob\":[\"b\"]}"));
  }

  @Test
  void refusesWhatIsNoInteger() {
    assertEquals(
        "invalid literal for int() with base 10: 'x'",
        failure(Shapes.NESTED, "{\"Number\":\"x\"}"));
    assertEquals(
        "int() argument must be a string, a bytes-like object or a real number, not 'list'",
        failure(Shapes.NESTED, "{\"Number\":[]}"));
  }

  @Test
  void refusesAListForAFlag() {
    assertEquals("'list' object has no attribute 'lower'", failure(Shapes.NESTED, "{\"Flag\":[]}"));
  }

  private static String coerce(Shape shape, String json) {
    return PythonText.repr(ShorthandCoercion.coerce(shape, JsonReader.read(json)));
  }

  private static String failure(Shape shape, String json) {
    return assertThrows(CliException.class, () -> coerce(shape, json)).getMessage();
  }
}
