package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kms.error.CliException;
import kms.json.JsonWriter;
import kms.python.Iteration;
import kms.python.PythonText;

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
    ArrayNode elements = Iteration.elements(sequence);
    for (int i = 0; i < elements.size(); i++) {
      ArrayNode pair = pair(elements.get(i), i);
      object.set(name(pair.get(0)), pair.get(1));
    }
  }

  private static ArrayNode pair(JsonNode element, int index) {
    if (!Iteration.isPossible(element)) {
      throw new CliException(
          "cannot convert dictionary update sequence element #" + index + " to a sequence");
    }
    ArrayNode pair = Iteration.elements(element);
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
      throw new CliException("unhashable type: '" + PythonText.typeName(name) + "'");
    }
    return name.isTextual() ? name.textValue() : JsonWriter.writeCompact(name);
  }
}
