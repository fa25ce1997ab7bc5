package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

/** The functions of arrays of numbers or of strings. */
final class ArrayFunctions {

  private ArrayFunctions() {}

  static JsonNode max(Arguments arguments) {
    return extreme(arguments.exactly(1).typed(0, Type.NUMBERS, Type.STRINGS), ">", 1);
  }

  static JsonNode min(Arguments arguments) {
    return extreme(arguments.exactly(1).typed(0, Type.NUMBERS, Type.STRINGS), "<", -1);
  }

  /** Keeps the first of equal elements. */
  private static JsonNode extreme(JsonNode array, String operator, int wanted) {
    if (array.isEmpty()) {
      return NullNode.instance;
    }
    JsonNode extreme = array.get(0);
    for (JsonNode element : array) {
      if (Order.compare(element, extreme, operator) == wanted) {
        extreme = element;
      }
    }
    return extreme;
  }

  static JsonNode sort(Arguments arguments) {
    JsonNode array = arguments.exactly(1).typed(0, Type.STRINGS, Type.NUMBERS);
    Sorting sorting = new Sorting(array.size());
    for (JsonNode element : array) {
      sorting.add(element, element);
    }
    return sorting.result();
  }
}
