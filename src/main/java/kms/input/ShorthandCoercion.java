package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import kms.model.ShapeWalk;
import kms.python.TypeErrors;

/** Makes what shorthand has read, which is all text, the values that the model wants. */
final class ShorthandCoercion implements ShapeWalk<JsonNode, JsonNode> {

  private ShorthandCoercion() {}

  /**
   * Returns the value as the shape wants it; objects and lists are changed in place. What does not
   * fit is left for validation, and unknown members are left alone.
   *
   * @throws kms.error.CliException when a number is wanted and something else is there
   */
  static JsonNode coerce(Shape shape, JsonNode value) {
    return shape.accept(new ShorthandCoercion(), value);
  }

  @Override
  public JsonNode structure(StructureShape shape, JsonNode value) {
    if (value instanceof ObjectNode object) {
      for (Member member : shape.members()) {
        JsonNode memberValue = object.get(member.name());
        if (memberValue != null) {
          object.set(member.name(), member.shape().accept(this, memberValue));
        }
      }
    }
    return value;
  }

  @Override
  public JsonNode map(MapShape shape, JsonNode value) {
    if (value instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        entry.setValue(shape.value().accept(this, entry.getValue()));
      }
    }
    return value;
  }

  /** A single value is made a list, since {@code Names=a} must mean the same as a list of one. */
  @Override
  public JsonNode list(ListShape shape, JsonNode value) {
    if (!(value instanceof ArrayNode array)) {
      return JsonNodeFactory.instance.arrayNode().add(value);
    }
    for (int i = 0; i < array.size(); i++) {
      array.set(i, shape.element().accept(this, array.get(i)));
    }
    return array;
  }

  @Override
  public JsonNode integer(IntegerShape shape, JsonNode value) {
    if (value.isContainerNode()) {
      throw TypeErrors.noInteger(value);
    }
    return IntegerText.parse(value);
  }

  @Override
  public JsonNode bool(BooleanShape shape, JsonNode value) {
    if (value.isContainerNode()) {
      throw TypeErrors.noAttribute(value, "lower");
    }
    String text = value.isTextual() ? value.textValue() : "";
    if (text.equalsIgnoreCase("true")) {
      return BooleanNode.TRUE;
    }
    return text.equalsIgnoreCase("false") ? BooleanNode.FALSE : value;
  }

  @Override
  public JsonNode string(StringShape shape, JsonNode value) {
    return value;
  }

  @Override
  public JsonNode blob(BlobShape shape, JsonNode value) {
    return value;
  }

  @Override
  public JsonNode timestamp(TimestampShape shape, JsonNode value) {
    return value;
  }
}
