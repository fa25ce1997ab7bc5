package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import org.jspecify.annotations.Nullable;

/** The functions that evaluate an expression on each element of an array. */
final class ExpressionFunctions {

  private ExpressionFunctions() {}

  static JsonNode map(Arguments arguments) {
    ExpressionReference expression = arguments.exactly(2).expression(0);
    ArrayNode array = arguments.array(1);
    ArrayNode results = JsonNodeFactory.instance.arrayNode(array.size());
    for (JsonNode element : array) {
      results.add(expression.evaluate(element));
    }
    return results;
  }

  /** The key of the first element decides of which type all keys must be. */
  static JsonNode sortBy(Arguments arguments) {
    ArrayNode array = arguments.exactly(2).array(0);
    ExpressionReference expression = arguments.expression(1);
    if (array.isEmpty()) {
      return array;
    }
    Type type = Type.of(expression.evaluate(array.get(0)));
    if (type != Type.NUMBER && type != Type.STRING) {
      throw Type.failure(arguments.function(), array.get(0), type, Type.STRING, Type.NUMBER);
    }
    Sorting sorting = new Sorting(array.size());
    for (JsonNode element : array) {
      JsonNode key = expression.evaluate(element);
      Type.check(arguments.function(), key, type);
      sorting.add(key, element);
    }
    return sorting.result();
  }

  static JsonNode maxBy(Arguments arguments) {
    return extremeBy(arguments, ">", 1);
  }

  static JsonNode minBy(Arguments arguments) {
    return extremeBy(arguments, "<", -1);
  }

  private static JsonNode extremeBy(Arguments arguments, String operator, int wanted) {
    ArrayNode array = arguments.exactly(2).array(0);
    ExpressionReference expression = arguments.expression(1);
    JsonNode extreme = NullNode.instance;
    @Nullable JsonNode extremeKey = null;
    for (JsonNode element : array) {
      JsonNode key = expression.evaluate(element);
      Type.check(arguments.function(), key, Type.NUMBER, Type.STRING);
      if (extremeKey == null || Order.compare(key, extremeKey, operator) == wanted) {
        extreme = element;
        extremeKey = key;
      }
    }
    return extreme;
  }
}
