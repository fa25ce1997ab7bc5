package kms.client;

import com.fasterxml.jackson.databind.JsonNode;
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

/**
 * Tells whether the SDK's request can hold parameters as they are. What was not validated may be
 * anything, and even valid integers may be too large for Java's.
 */
final class SdkFit implements ShapeWalk<JsonNode, Boolean> {

  private SdkFit() {}

  /** Tells whether the SDK's type of the shape can hold the value and all that is in it. */
  static boolean isHeld(Shape shape, JsonNode value) {
    return shape.accept(new SdkFit(), value);
  }

  @Override
  public Boolean structure(StructureShape shape, JsonNode value) {
    boolean held = value.isObject();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      Member member = shape.member(entry.getKey());
      held = held && member != null && member.shape().accept(this, entry.getValue());
    }
    return held;
  }

  @Override
  public Boolean list(ListShape shape, JsonNode value) {
    boolean held = value.isArray();
    for (JsonNode element : value) {
      held = held && shape.element().accept(this, element);
    }
    return held;
  }

  @Override
  public Boolean map(MapShape shape, JsonNode value) {
    boolean held = value.isObject();
    for (JsonNode element : value) {
      held = held && shape.value().accept(this, element);
    }
    return held;
  }

  @Override
  public Boolean string(StringShape shape, JsonNode value) {
    return value.isTextual();
  }

  @Override
  public Boolean integer(IntegerShape shape, JsonNode value) {
    return value.isInt();
  }

  @Override
  public Boolean bool(BooleanShape shape, JsonNode value) {
    return value.isBoolean();
  }

  @Override
  public Boolean blob(BlobShape shape, JsonNode value) {
    return value.isBinary();
  }

  /** The SDK writes times with thousandths, the AWS CLI in whole seconds. */
  @Override
  public Boolean timestamp(TimestampShape shape, JsonNode value) {
    return false;
  }
}
