package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.List;
import kms.error.CliException;

/**
 * The arguments of a call. Functions ask for them in jmespath.py's order: first their number, then
 * each with its types, so that the first error is the same one.
 */
record Arguments(String function, List<JsonNode> values) {

  /** Checks that there are exactly so many. */
  Arguments exactly(int count) {
    if (values.size() != count) {
      throw wrongNumber("Expected ", count);
    }
    return this;
  }

  /** Checks that there are at least so many. */
  Arguments atLeast(int count) {
    if (values.size() < count) {
      throw wrongNumber("Expected at least ", count);
    }
    return this;
  }

  JsonNode any(int index) {
    return values.get(index);
  }

  /**
   * Returns an argument of one of these types.
   *
   * @throws CliException when it has another
   */
  JsonNode typed(int index, Type... types) {
    JsonNode value = values.get(index);
    Type.check(function, value, types);
    return value;
  }

  ArrayNode array(int index) {
    return (ArrayNode) typed(index, Type.ARRAY);
  }

  String string(int index) {
    return typed(index, Type.STRING).textValue();
  }

  ExpressionReference expression(int index) {
    return (ExpressionReference) ((POJONode) typed(index, Type.EXPREF)).getPojo();
  }

  private CliException wrongNumber(String expected, int count) {
    return new CliException(
        expected
            + count
            + (count == 1 ? " argument" : " arguments")
            + " for function "
            + function
            + "(), received "
            + values.size());
  }
}
