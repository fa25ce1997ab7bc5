package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PythonFloatTest {

  static Stream<JsonNode> floats() {
    return Recorded.list("/kms/python/float.json");
  }

  @ParameterizedTest
  @MethodSource("floats")
  void readsFloatsAsPythonDoes(JsonNode recorded) {
    Double value = PythonFloat.parseOrNull(recorded.path("text").textValue());
    if (recorded.has("value")) {
      assertNotNull(value);
      assertEquals(recorded.path("value").textValue(), PythonNumber.repr(value));
    } else {
      assertNull(value);
    }
  }
}
