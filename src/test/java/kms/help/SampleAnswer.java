package kms.help;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kms.model.Member;
import kms.model.Operation;
import kms.model.Shape;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;

/** Makes up an answer that has all members there are, and no further page. */
final class SampleAnswer {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SampleAnswer() {}

  /** Returns the body of an answer to an operation. */
  static String to(Operation operation) {
    return operation.output() == null ? "" : value(operation.output()).toString();
  }

  private static JsonNode value(Shape shape) {
    if (shape instanceof StructureShape structure) {
      ObjectNode object = JSON.objectNode();
      for (Member member : structure.members()) {
        object.set(member.name(), value(member.shape()));
      }
      return object;
    }
    if (shape instanceof ListShape list) {
      return JSON.arrayNode().add(value(list.element()));
    }
    if (shape instanceof MapShape map) {
      return JSON.objectNode().set("key", value(map.value()));
    }
    return scalar(shape);
  }

  private static JsonNode scalar(Shape shape) {
    if (shape instanceof BooleanShape) {
      return JSON.booleanNode(false);
    }
    if (shape instanceof IntegerShape || shape instanceof TimestampShape) {
      return JSON.numberNode(1735722000);
    }
    if (shape instanceof StringShape text && !text.values().isEmpty()) {
      return JSON.textNode(text.values().get(0));
    }
    return JSON.textNode(shape instanceof BlobShape ? "SGVsbG8=" : "Hello");
  }
}
