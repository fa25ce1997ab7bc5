package kms.output;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import kms.error.CliException;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** As Python answers {@code [element[key] for key in element]}. */
class MixedListTest {

  private static String members(String json) {
    return assertThrows(CliException.class, () -> MixedList.checkMembers(JsonReader.read(json)))
        .getMessage();
  }

  private static String lookup(String json, List<String> names) {
    return assertThrows(
            CliException.class, () -> MixedList.checkLookup(JsonReader.read(json), names))
        .getMessage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a\": 1}",
        "[]",
        "\"\"",
        "[0]",
        "[1, 0]",
        "[-1]",
        "[-2, 1]",
        "[true, false]",
        "[false]"
      })
  void hasElementsThatCanBeGoneThrough(String json) {
    assertDoesNotThrow(() -> MixedList.checkMembers(JsonReader.read(json)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 'int' object is not iterable",
        "1.5 | 'float' object is not iterable",
        "true | 'bool' object is not iterable",
        "null | 'NoneType' object is not iterable",
        "\"a\" | string indices must be integers, not 'str'",
        "[\"a\"] | list indices must be integers or slices, not str",
        "[null] | list indices must be integers or slices, not NoneType",
        "[0.0] | list indices must be integers or slices, not float",
        "[[]] | list indices must be integers or slices, not list",
        "[1] | list index out of range",
        "[-2] | list index out of range",
        "[true] | list index out of range",
        "[0, 2] | list index out of range",
        "[9223372036854775807] | list index out of range",
        "[9223372036854775808] | cannot fit 'int' into an index-sized integer",
        "[0, \"a\"] | list indices must be integers or slices, not str",
      })
  void hasElementsThatCannot(String json, String message) {
    assertEquals(message, members(json));
  }

  @Test
  void looksNothingUpInWhatHasNoMembers() {
    assertDoesNotThrow(() -> MixedList.checkLookup(JsonReader.read("[]"), List.of()));
    assertDoesNotThrow(() -> MixedList.checkLookup(JsonReader.read("{}"), List.of("a")));
  }

  @ParameterizedTest
  @CsvSource({"[], list", "[0], list", "'\"\"', str"})
  void looksNamesUpInObjectsAlone(String json, String type) {
    assertEquals("'" + type + "' object has no attribute 'get'", lookup(json, List.of("a")));
  }

  @Test
  void looksUpInWhatHasElements() {
    assertEquals("'list' object has no attribute 'get'", lookup("[0]", List.of()));
  }
}
