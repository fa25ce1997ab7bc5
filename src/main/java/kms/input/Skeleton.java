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
import kms.model.Shape.TimestampShape;
import kms.model.ShapeWalk;
import kms.python.DateReader;

/** Makes samples of what an operation takes and answers. */
public final class Skeleton {

  private Skeleton() {}

  /** Returns a sample of the operation's parameters, to be filled in. */
  public static ObjectNode input(Operation operation) {
    return new Sample(false, "1970-01-01T00:00:00").structure(operation.input(), "");
  }

  /**
   * Returns a sample of the operation's answer.
   *
   * @param json whether it will be printed as JSON, which shows points in time otherwise than text
   *     and tables do
   * @throws kms.error.CliException when the sample does not pass the checks of a request, as the
   *     AWS CLI makes them; so it is with each answer that has a blob or a long minimum
   */
  public static ObjectNode output(Operation operation, boolean json, DateReader dates) {
    StructureShape shape = operation.output();
    if (shape == null) {
      return JsonNodeFactory.instance.objectNode();
    }
    String separator = json ? "T" : " ";
    ObjectNode sample =
        new Sample(true, "1970-01-01" + separator + "00:00:00").structure(shape, "");
    ParamValidator.validate(shape, sample, dates);
    return sample;
  }

  /**
   * Makes a value of each shape, along with the name of the member that it is for.
   *
   * @param named whether text is the name of its member
   * @param timestamp the text for a point in time
   */
  private record Sample(boolean named, String timestamp) implements ShapeWalk<String, JsonNode> {

    @Override
    public ObjectNode structure(StructureShape shape, String name) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Member member : shape.members()) {
        object.set(member.name(), member.shape().accept(this, member.name()));
      }
      return object;
    }

    @Override
    public JsonNode list(ListShape shape, String name) {
      Shape element = shape.element();
      return JsonNodeFactory.instance.arrayNode().add(element.accept(this, element.name()));
    }

    @Override
    public JsonNode map(MapShape shape, String name) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      object.set("KeyName", shape.value().accept(this, ""));
      return object;
    }

    /** The AWS CLI draws one of the values; the first is as good and always the same. */
    @Override
    public JsonNode string(StringShape shape, String name) {
      if (named) {
        return TextNode.valueOf(name);
      }
      return TextNode.valueOf(shape.values().isEmpty() ? "" : shape.values().get(0));
    }

    @Override
    public JsonNode integer(IntegerShape shape, String name) {
      return IntNode.valueOf(0);
    }

    @Override
    public JsonNode bool(BooleanShape shape, String name) {
      return BooleanNode.TRUE;
    }

    @Override
    public JsonNode blob(BlobShape shape, String name) {
      return NullNode.instance;
    }

    @Override
    public JsonNode timestamp(TimestampShape shape, String name) {
      return TextNode.valueOf(timestamp);
    }
  }
}
