package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import kms.model.Shape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.ShapeWalk;
import kms.python.TypeErrors;

/** Makes what shorthand has read, which is all text, the values that the model wants. */
final class ShorthandCoercion implements ShapeWalk.InPlace {

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

  /** A single value is made a list, since {@code Names=a} must mean the same as a list of one. */
  @Override
  public JsonNode list(ListShape shape, JsonNode value) {
    return value.isArray()
        ? ShapeWalk.InPlace.super.list(shape, value)
        : JsonNodeFactory.instance.arrayNode().add(value);
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
}
