package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import kms.error.CliException;
import kms.json.JsonWriter;
import kms.python.CodePoints;
import kms.python.PythonText;

/** The functions of values of several types. */
final class ValueFunctions {

  private ValueFunctions() {}

  static JsonNode contains(Arguments arguments) {
    JsonNode subject = arguments.exactly(2).typed(0, Type.ARRAY, Type.STRING);
    JsonNode sought = arguments.any(1);
    return BooleanNode.valueOf(
        subject.isArray() ? hasElement(subject, sought) : hasPart(subject, sought));
  }

  private static boolean hasElement(JsonNode array, JsonNode sought) {
    for (JsonNode element : array) {
      if (Equality.inside(element, sought)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPart(JsonNode string, JsonNode sought) {
    if (!sought.isTextual()) {
      throw new CliException(
          "'in <string>' requires string as left operand, not " + PythonText.typeName(sought));
    }
    return CodePoints.contain(string.textValue(), sought.textValue());
  }

  static JsonNode length(Arguments arguments) {
    JsonNode value = arguments.exactly(1).typed(0, Type.STRING, Type.ARRAY, Type.OBJECT);
    if (value.isTextual()) {
      String text = value.textValue();
      return IntNode.valueOf(text.codePointCount(0, text.length()));
    }
    return IntNode.valueOf(value.size());
  }

  static JsonNode reverse(Arguments arguments) {
    JsonNode value = arguments.exactly(1).typed(0, Type.ARRAY, Type.STRING);
    if (value.isTextual()) {
      return TextNode.valueOf(new StringBuilder(value.textValue()).reverse().toString());
    }
    ArrayNode reversed = JsonNodeFactory.instance.arrayNode(value.size());
    for (int i = value.size() - 1; i >= 0; i--) {
      reversed.add(value.get(i));
    }
    return reversed;
  }

  static JsonNode notNull(Arguments arguments) {
    for (JsonNode value : arguments.atLeast(1).values()) {
      if (!value.isNull()) {
        return value;
      }
    }
    return NullNode.instance;
  }

  static JsonNode toArray(Arguments arguments) {
    JsonNode value = arguments.exactly(1).any(0);
    return value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value);
  }

  static JsonNode toText(Arguments arguments) {
    JsonNode value = arguments.exactly(1).any(0);
    return value.isTextual() ? value : TextNode.valueOf(JsonWriter.writeCompact(value));
  }

  /** An expression reference has a type for messages but not for this function. */
  static JsonNode type(Arguments arguments) {
    JsonNode value = arguments.exactly(1).any(0);
    return value.isPojo() ? NullNode.instance : TextNode.valueOf(Type.of(value).label());
  }
}
