package kms.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import kms.error.CliException;
import kms.python.PythonText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliInputJsonTest {
  @TempDir Path temp;
  private InputFolder folder;

  @BeforeEach
  void setUp() {
    folder = new InputFolder(temp);
  }

  @Test
  void addsItsMembersInTheirOrder() {
    assertEquals(
        "{'Id': 'given', 'Z': 1, 'A': {'b': [None]}}",
        merge("{\"Z\":1,\"A\":{\"b\":[null]},\"Id\":\"json\"}"));
  }

  @Test
  void readsATextFile() {
    folder.file("in.json", "{\r\n\"A\": \"file://in.json\"}");

    assertEquals("{'Id': 'given', 'A': 'file://in.json'}", merge("file://in.json"));
  }

  @Test
  void readsBytesInAnyUnicodeEncoding() {
    folder.bytes("in.json", "feff007b007d").bytes("bom.json", "efbbbf7b2241223a317d");

    assertEquals("{'Id': 'given'}", merge("fileb://in.json"));
    assertEquals("{'Id': 'given', 'A': 1}", merge("fileb://bom.json"));
  }

  @Test
  void showsBadJson() {
    assertEquals(
        """
        Error parsing parameter 'cli-input-json': Invalid JSON: Expecting value: line 1 column 6 (char 5)
        JSON received: {"a":""",
        failure("{\"a\":"));
  }

  @Test
  void showsTheTextOfABadFile() {
    folder.file("in.json", "{\r\n\"a\"\r\n}");

    assertEquals(
        """
        Error parsing parameter 'cli-input-json': Invalid JSON: Expecting ':' delimiter: line 3 column 1 (char 6)
        JSON received: {
        "a"
        }""",
        failure("file://in.json"));
  }

  @Test
  void showsBadBytesAsPythonDoes() {
    folder.file("in.json", "{").bytes("bad.json", "7b22ff227d");

    assertEquals(
        """
        Error parsing parameter 'cli-input-json': Invalid JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
        JSON received: b'{'""",
        failure("fileb://in.json"));
    assertEquals(
        """
        Error parsing parameter 'cli-input-json': Invalid JSON: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
        JSON received: b'{"\\xff"}'""",
        failure("fileb://bad.json"));
  }

  @Test
  void refusesAByteOrderMarkInAText() {
    folder.bytes("in.json", "efbbbf7b7d");

    assertEquals(
        """
        Error parsing parameter 'cli-input-json': Invalid JSON: Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)
        JSON received: \ufeff{}""",
        failure("file://in.json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []     | 'list' object has no attribute 'keys'
          null   | 'NoneType' object has no attribute 'keys'
          "s"    | 'str' object has no attribute 'keys'
          1      | 'int' object has no attribute 'keys'
          1.5    | 'float' object has no attribute 'keys'
          true   | 'bool' object has no attribute 'keys'
          """)
  void wantsAnObject(String json, String message) {
    assertEquals(message, failure(json));
  }

  @Test
  void doesNotFetchUrls() {
    assertEquals(
        """
        Error parsing parameter 'cli-input-json': Invalid JSON: Expecting value: line 1 column 1 (char 0)
        JSON received: http://host/""",
        failure("http://host/"));
  }

  private String merge(String value) {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode().put("Id", "given");
    CliInputJson.merge(value, parameters, folder.paramFile());
    return PythonText.repr(parameters);
  }

  private String failure(String value) {
    return assertThrows(CliException.class, () -> merge(value)).getMessage();
  }
}
