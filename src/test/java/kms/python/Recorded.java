package kms.python;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Python 3.11 makes of many values, from the JSON lists among the test resources. They are
 * read with Jackson, since the project's own reader is among what they test.
 */
public final class Recorded {

  private Recorded() {}

  /** Returns the elements of the list at a path of the class path. */
  public static Stream<JsonNode> list(String path) {
    return elements(tree(path));
  }

  /** Returns the elements of the list under a key of the object at a path of the class path. */
  public static Stream<JsonNode> list(String path, String key) {
    return elements(tree(path).path(key));
  }

  /** Returns the texts in a list. */
  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.textValue()));
    return texts;
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    List<JsonNode> elements = new ArrayList<>();
    list.forEach(elements::add);
    return elements.stream();
  }

  private static JsonNode tree(String path) {
    try (InputStream in = Recorded.class.getResourceAsStream(path)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
