package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What jmespath.py 1.1.0 gives for each expression, to the character. */
class ReferenceCasesTest {

  @TestFactory
  List<DynamicTest> givesWhatTheReferenceGives() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode suite : cases()) {
      for (JsonNode expected : suite.get("cases")) {
        String expression = expected.get("expression").textValue();
        tests.add(
            DynamicTest.dynamicTest(
                expression.isBlank() ? "'" + expression + "'" : expression,
                () -> check(expression, suite.get("given"), expected)));
      }
    }
    return tests;
  }

  private static JsonNode cases() throws IOException {
    try (InputStream in = ReferenceCasesTest.class.getResourceAsStream("/jmespath/aws-cli.json")) {
      return JsonReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static void check(String expression, JsonNode given, JsonNode expected) {
    if (!expected.has("error")) {
      JsonNode result = Query.compile(expression).apply(given);
      assertEquals(ascii(expected.get("text").textValue()), JsonWriter.writeCompact(result));
      return;
    }
    String message = expected.get("message").textValue();
    if (expected.get("when").textValue().equals("compile")) {
      CliException failure = assertThrows(CliException.class, () -> Query.compile(expression));
      assertEquals("Bad value for --query " + expression + ": " + message, failure.getMessage());
      return;
    }
    Query query = Query.compile(expression);
    assertEquals(message, assertThrows(CliException.class, () -> query.apply(given)).getMessage());
  }

  private static String ascii(String json) {
    StringBuilder out = new StringBuilder();
    for (char c : json.toCharArray()) {
      out.append(c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return out.toString();
  }
}
