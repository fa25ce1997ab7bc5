package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;

/** Time that grows with the square of the size would not end in time here. */
class CostTest {
  private static final int SIZE = 100_000;
  private static final Duration LIMIT = Duration.ofMinutes(5);

  @Test
  void comparesObjectsInTimeOfTheirSize() {
    JsonNode pair = JsonReader.read("[" + object() + "," + object() + "]");

    assertTimeoutPreemptively(
        LIMIT, () -> assertTrue(Query.compile("[0]==[1]").apply(pair).booleanValue()));
  }

  @Test
  void handlesManyElements() {
    JsonNode array = JsonReader.read(array());

    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (String expression :
              new String[] {
                "[?a > `500`].b",
                "[*].a",
                "[*].[a, b]",
                "[*].{x: a, y: b}",
                "sort_by(@, &a)",
                "sort_by(@, &b)",
                "sort([*].b)",
                "[*].[a, [b]][]",
                "join(',', [*].b)",
                "[::-1]",
                "length(to_string(@))"
              }) {
            Query.compile(expression).apply(array);
          }
        });
  }

  @Test
  void readsLongExpressions() {
    String list = "[" + "a,".repeat(SIZE) + "a]";

    assertTimeoutPreemptively(
        LIMIT,
        () -> assertEquals(SIZE + 1, Query.compile(list).apply(JsonReader.read("{}")).size()));
  }

  private static String object() {
    StringBuilder json = new StringBuilder("{\"k\":0");
    for (int i = 0; i < SIZE; i++) {
      json.append(",\"key").append(i).append("\":").append(i);
    }
    return json.append('}').toString();
  }

  private static String array() {
    StringBuilder json = new StringBuilder("[{\"a\":0,\"b\":\"0\"}");
    for (int i = 0; i < SIZE; i++) {
      int value = (int) (i * 7919L % 1_000);
      json.append(",{\"a\":").append(value).append(",\"b\":\"").append(value).append("\"}");
    }
    return json.append(']').toString();
  }
}
