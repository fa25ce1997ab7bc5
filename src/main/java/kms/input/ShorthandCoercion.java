package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import kms.python.TypeErrors;

/** Makes what shorthand has read, which is all text, the values that the model wants. */
final class ShorthandCoercion {

  private ShorthandCoercion() {}

  /**
   * Returns the value as the shape wants it; objects and lists are changed in place. What does not
   * fit is left for validation, and unknown members are left alone.
   *
   * @throws kms.error.CliException when a number is wanted and something else is there
   */
  static JsonNode coerce(Shape shape, JsonNode value) {
    if (shape instanceof StructureShape structure) {
      return structure(structure, value);
    }
    if (shape instanceof MapShape map) {
      return map(map, value);
    }
    if (shape instanceof ListShape list) {
      return list(list, value);
    }
    if (shape instanceof IntegerShape) {
      return integer(value);
    }
    return shape instanceof BooleanShape ? bool(value) : value;
  }

  private static JsonNode structure(StructureShape shape, JsonNode value) {
    if (value instanceof ObjectNode object) {
      for (Member member : shape.members()) {
        JsonNode memberValue = object.get(member.name());
        if (memberValue != null) {
          object.set(member.name(), coerce(member.shape(), memberValue));
        }
      }
    }
    return value;
  }

  private static JsonNode map(MapShape shape, JsonNode value) {
    if (value instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        entry.setValue(coerce(shape.value(), entry.getValue()));
      }
    }
    return value;
  }

  /** A single value is made a list, since {@code Names=a} must mean the same as a list of one. */
  private static JsonNode list(ListShape shape, JsonNode value) {
    if (!(value instanceof ArrayNode array)) {
      return JsonNodeFactory.instance.arrayNode().add(value);
    }
    for (int i = 0; i < array.size(); i++) {
      array.set(i, coerce(shape.element(), array.get(i)));
    }
    return array;
  }

  private static JsonNode integer(JsonNode value) {
    if (value.isContainerNode()) {
      throw TypeErrors.noInteger(value);
    }
    return IntegerText.parse(value);
  }

  private static JsonNode bool(JsonNode value) {
    if (value.isContainerNode()) {
      throw TypeErrors.noAttribute(value, "lower");
    }
    String text = value.isTextual() ? value.textValue() : "";
    if (text.equalsIgnoreCase("true")) {
      return BooleanNode.TRUE;
    }
    return text.equalsIgnoreCase("false") ? BooleanNode.FALSE : value;
  }
}
