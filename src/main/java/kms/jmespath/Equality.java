package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Equality of values as jmespath.py has it. */
final class Equality {

  private Equality() {}

  /** Tells what {@code ==} tells of two values: a number is no boolean. */
  static boolean test(JsonNode left, JsonNode right) {
    if (left.isNumber() && right.isNumber()) {
      return Order.compareNumbers(left, right) == 0;
    }
    return left.isBoolean() == right.isBoolean() && inside(left, right);
  }

  /**
   * Tells whether Python finds two values equal inside a container: 1, 1.0 and true are, and so is
   * {@code NaN}, of which Python's JSON has only one.
   */
  @SuppressWarnings("ReferenceEquality") // as Python asks first whether they are the same object
  static boolean inside(JsonNode left, JsonNode right) {
    if (left == right) {
      return true;
    }
    return switch (left.getNodeType()) {
      case ARRAY -> right.isArray() && arrays(left, right);
      case OBJECT -> right.isObject() && objects(left, right);
      case STRING -> right.isTextual() && left.textValue().equals(right.textValue());
      case NUMBER, BOOLEAN -> (right.isNumber() || right.isBoolean()) && numbers(left, right);
      case NULL -> right.isNull();
      default -> false;
    };
  }

  private static boolean numbers(JsonNode left, JsonNode right) {
    boolean bothNaN = Double.isNaN(left.doubleValue()) && Double.isNaN(right.doubleValue());
    return bothNaN || Order.compareNumbers(left, right) == 0;
  }

  private static boolean arrays(JsonNode left, JsonNode right) {
    if (left.size() != right.size()) {
      return false;
    }
    Iterator<JsonNode> others = right.elements();
    for (JsonNode element : left) {
      if (!inside(element, others.next())) {
        return false;
      }
    }
    return true;
  }

  private static boolean objects(JsonNode left, JsonNode right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (Map.Entry<String, JsonNode> member : left.properties()) {
      @Nullable JsonNode other = right.get(member.getKey());
      if (other == null || !inside(member.getValue(), other)) {
        return false;
      }
    }
    return true;
  }
}
