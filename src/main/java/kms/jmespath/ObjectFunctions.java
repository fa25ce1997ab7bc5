package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/** The functions of objects. */
final class ObjectFunctions {

  private ObjectFunctions() {}

  static JsonNode keys(Arguments arguments) {
    ArrayNode keys = JsonNodeFactory.instance.arrayNode();
    for (Map.Entry<String, JsonNode> member :
        arguments.exactly(1).typed(0, Type.OBJECT).properties()) {
      keys.add(TextNode.valueOf(member.getKey()));
    }
    return keys;
  }

  static JsonNode values(Arguments arguments) {
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    for (JsonNode value : arguments.exactly(1).typed(0, Type.OBJECT)) {
      values.add(value);
    }
    return values;
  }

  static JsonNode merge(Arguments arguments) {
    arguments.atLeast(1).typed(0, Type.OBJECT);
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    for (JsonNode argument : arguments.values()) {
      if (argument.isObject()) {
        for (Map.Entry<String, JsonNode> member : argument.properties()) {
          merged.set(member.getKey(), member.getValue());
        }
      } else {
        DictUpdate.apply(merged, argument);
      }
    }
    return merged;
  }
}
