package kms.python;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Iterates over any value as Python does, where code expects a list. */
public final class Iteration {

  private Iteration() {}

  /** Tells whether Python iterates over values of this type. */
  public static boolean isPossible(JsonNode value) {
    return value.isContainerNode() || value.isTextual() || value.isBinary();
  }

  /**
   * Returns the elements of a list, the names of an object, the characters of a text, or the
   * numbers that bytes are.
   *
   * @throws kms.error.CliException in Python's words when the value has nothing to iterate over
   */
  public static ArrayNode elements(JsonNode value) {
    if (value instanceof ArrayNode array) {
      return array;
    }
    ArrayNode elements = JsonNodeFactory.instance.arrayNode();
    if (value.isTextual()) {
      value.textValue().codePoints().forEach(c -> elements.add(Character.toString(c)));
    } else if (value.isObject()) {
      value.fieldNames().forEachRemaining(elements::add);
    } else if (value instanceof BinaryNode bytes) {
      for (byte b : bytes.binaryValue()) {
        elements.add(b & 0xff);
      }
    } else {
      throw TypeErrors.notIterable(value);
    }
    return elements;
  }
}
