package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import kms.json.JsonReader;
import kms.python.PythonText;
import org.junit.jupiter.api.Test;

class ExpressionReferenceTest {

  private static JsonNode reference() {
    return Query.compile("&a").apply(JsonReader.read("{}"));
  }

  @Test
  void isShownWithAnAddressOfTwelveDigits() {
    String shown = PythonText.str(reference());
    assertTrue(
        shown.matches("<jmespath\\.visitor\\._Expression object at 0x7f[0-9a-f]{10}>"), shown);
  }

  @Test
  void hasATypeOfItsOwn() {
    assertEquals("_Expression", PythonText.typeName(reference()));
  }
}
