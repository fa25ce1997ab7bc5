package kms.python;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.POJONode;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonTruthTest {

  @ParameterizedTest
  @ValueSource(strings = {"null", "false", "0", "-0", "0.0", "-0.0", "\"\"", "[]", "{}"})
  void emptyValuesAreFalse(String json) {
    assertFalse(PythonTruth.isTrue(JsonReader.read(json)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "1",
        "-1",
        "0.1",
        "NaN",
        "12345678901234567890",
        "\"0\"",
        "[null]",
        "{\"\":0}"
      })
  void otherValuesAreTrue(String json) {
    assertTrue(PythonTruth.isTrue(JsonReader.read(json)));
  }

  @Test
  void otherObjectsAreTrue() {
    assertTrue(PythonTruth.isTrue(new POJONode("x")));
  }

  @Test
  void whatIsNotThereIsFalse() {
    assertFalse(PythonTruth.isTrue(MissingNode.getInstance()));
  }
}
