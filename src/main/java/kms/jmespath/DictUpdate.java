package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kms.error.CliException;
import kms.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code dict.update} with what is no object: {@code merge} checks only its first argument
 * and so takes pairs as well.
 */
final class DictUpdate {

  private DictUpdate() {}

  /**
   * Adds the pairs of a sequence to an object. A name that is no string becomes what JSON output
   * makes of it.
   *
   * @throws CliException with Python's message when the value is no sequence of pairs
   */
  static void apply(ObjectNode object, JsonNode sequence) {
    List<JsonNode> elements = elements(sequence);
    if (elements == null) {
      throw new CliException("'" + Type.pythonName(sequence) + "' object is not iterable");
    }
    for (int i = 0; i < elements.size(); i++) {
      List<JsonNode> pair = pair(elements.get(i), i);
      object.set(name(pair.get(0)), pair.get(1));
    }
  }

  private static List<JsonNode> pair(JsonNode element, int index) {
    List<JsonNode> pair = elements(element);
    if (pair == null) {
      throw new CliException(
          "cannot convert dictionary update sequence element #" + index + " to a sequence");
    }
    if (pair.size() != 2) {
      throw new CliException(
          "dictionary update sequence element #"
              + index
              + " has length "
              + pair.size()
              + "; 2 is required");
    }
    return pair;
  }

  private static String name(JsonNode name) {
    if (name.isContainerNode()) {
      throw new CliException("unhashable type: '" + Type.pythonName(name) + "'");
    }
    return name.isTextual() ? name.textValue() : JsonWriter.writeCompact(name);
  }

  /** Returns what Python iterates over: elements, names, characters; null where it cannot. */
  private static @Nullable List<JsonNode> elements(JsonNode value) {
    List<JsonNode> elements = new ArrayList<>();
    if (value.isArray()) {
      for (JsonNode element : value) {
        elements.add(element);
      }
    } else if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        elements.add(TextNode.valueOf(member.getKey()));
      }
    } else if (value.isTextual()) {
      String text = value.textValue();
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        elements.add(TextNode.valueOf(Character.toString(text.codePointAt(i))));
      }
    } else {
      return null;
    }
    return elements;
  }
}
