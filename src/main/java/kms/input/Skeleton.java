package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
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

/** Makes samples of what an operation takes and answers. */
public final class Skeleton {
  private final boolean named;
  private final String timestamp;

  private Skeleton(boolean named, String timestamp) {
    this.named = named;
    this.timestamp = timestamp;
  }

  /** Returns a sample of the operation's parameters, to be filled in. */
  public static ObjectNode input(Operation operation) {
    return new Skeleton(false, "1970-01-01T00:00:00").structure(operation.input());
  }

  /**
   * Returns a sample of the operation's answer.
   *
   * @param json whether it will be printed as JSON, which shows points in time otherwise than text
   *     and tables do
   * @throws kms.error.CliException when the sample does not pass the checks of a request, as the
   *     AWS CLI makes them; so it is with each answer that has a blob or a long minimum
   */
  public static ObjectNode output(Operation operation, boolean json) {
    StructureShape shape = operation.output();
    if (shape == null) {
      return JsonNodeFactory.instance.objectNode();
    }
    String separator = json ? "T" : " ";
    ObjectNode sample = new Skeleton(true, "1970-01-01" + separator + "00:00:00").structure(shape);
    ParamValidator.validate(shape, sample);
    return sample;
  }

  private ObjectNode structure(StructureShape shape) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Member member : shape.members()) {
      object.set(member.name(), value(member.shape(), member.name()));
    }
    return object;
  }

  private JsonNode value(Shape shape, String name) {
    if (shape instanceof StructureShape structure) {
      return structure(structure);
    }
    if (shape instanceof ListShape list) {
      return JsonNodeFactory.instance.arrayNode().add(value(list.element(), list.element().name()));
    }
    if (shape instanceof MapShape map) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      object.set("KeyName", value(map.value(), ""));
      return object;
    }
    return shape instanceof StringShape string ? string(string, name) : scalar(shape);
  }

  private JsonNode string(StringShape shape, String name) {
    if (named) {
      return TextNode.valueOf(name);
    }
    // The reference draws one of the values; the first is as good and always the same.
    return TextNode.valueOf(shape.values().isEmpty() ? "" : shape.values().get(0));
  }

  private JsonNode scalar(Shape shape) {
    if (shape instanceof IntegerShape) {
      return IntNode.valueOf(0);
    }
    if (shape instanceof BooleanShape) {
      return BooleanNode.TRUE;
    }
    return shape instanceof BlobShape ? NullNode.instance : TextNode.valueOf(timestamp);
  }
}
