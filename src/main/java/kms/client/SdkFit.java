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

/**
 * Tells whether the SDK's request can hold parameters as they are. What was not validated may be
 * anything, and even valid integers may be too large for Java's.
 */
final class SdkFit {

  private SdkFit() {}

  /** Tells whether the SDK's type of the shape can hold the value and all that is in it. */
  static boolean isHeld(Shape shape, JsonNode value) {
    if (shape instanceof StringShape) {
      return value.isTextual();
    }
    if (shape instanceof IntegerShape) {
      return value.isInt();
    }
    if (shape instanceof BooleanShape) {
      return value.isBoolean();
    }
    if (shape instanceof BlobShape) {
      return value.isBinary();
    }
    if (shape instanceof StructureShape structure) {
      return isStructureHeld(structure, value);
    }
    if (shape instanceof ListShape list) {
      return isListHeld(list, value);
    }
    if (shape instanceof MapShape map) {
      return isMapHeld(map, value);
    }
    // The SDK writes times with thousandths, the reference in whole seconds.
    return false;
  }

  private static boolean isStructureHeld(StructureShape shape, JsonNode value) {
    boolean held = value.isObject();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      Member member = shape.member(entry.getKey());
      held = held && member != null && isHeld(member.shape(), entry.getValue());
    }
    return held;
  }

  private static boolean isListHeld(ListShape shape, JsonNode value) {
    boolean held = value.isArray();
    for (JsonNode element : value) {
      held = held && isHeld(shape.element(), element);
    }
    return held;
  }

  private static boolean isMapHeld(MapShape shape, JsonNode value) {
    boolean held = value.isObject();
    for (JsonNode element : value) {
      held = held && isHeld(shape.value(), element);
    }
    return held;
  }
}
