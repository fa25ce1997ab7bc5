package kms.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;

/**
 * What becomes of a value of each kind of shape. With a new kind no walk compiles until it says
 * what becomes of that, too.
 *
 * @param <A> what goes along with the shape, such as the value or its place
 * @param <R> what comes of it
 */
public interface ShapeWalk<A, R> {

  /** Answers for a structure. */
  R structure(StructureShape shape, A along);

  /** Answers for a list. */
  R list(ListShape shape, A along);

  /** Answers for a map. */
  R map(MapShape shape, A along);

  /** Answers for text. */
  R string(StringShape shape, A along);

  /** Answers for a whole number. */
  R integer(IntegerShape shape, A along);

  /** Answers for true or false. */
  R bool(BooleanShape shape, A along);

  /** Answers for bytes. */
  R blob(BlobShape shape, A along);

  /** Answers for a point in time. */
  R timestamp(TimestampShape shape, A along);

  /**
   * A walk that treats values without parts alike.
   *
   * @param <A> what goes along with the shape
   * @param <R> what comes of it
   */
  interface OfContainers<A, R> extends ShapeWalk<A, R> {

    /** Answers for a value without parts. */
    R scalar(Shape shape, A along);

    @Override
    default R string(StringShape shape, A along) {
      return scalar(shape, along);
    }

    @Override
    default R integer(IntegerShape shape, A along) {
      return scalar(shape, along);
    }

    @Override
    default R bool(BooleanShape shape, A along) {
      return scalar(shape, along);
    }

    @Override
    default R blob(BlobShape shape, A along) {
      return scalar(shape, along);
    }

    @Override
    default R timestamp(TimestampShape shape, A along) {
      return scalar(shape, along);
    }
  }

  /**
   * A walk that replaces what is in a value, in place. What does not have the form of its shape
   * stays, and so do members that the shape does not know.
   */
  interface InPlace extends OfContainers<JsonNode, JsonNode> {

    @Override
    default JsonNode structure(StructureShape shape, JsonNode value) {
      if (value instanceof ObjectNode object) {
        for (Member member : shape.members()) {
          JsonNode part = object.get(member.name());
          if (part != null) {
            object.set(member.name(), member.shape().accept(this, part));
          }
        }
      }
      return value;
    }

    @Override
    default JsonNode map(MapShape shape, JsonNode value) {
      if (value instanceof ObjectNode object) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
          entry.setValue(shape.value().accept(this, entry.getValue()));
        }
      }
      return value;
    }

    @Override
    default JsonNode list(ListShape shape, JsonNode value) {
      if (value instanceof ArrayNode array) {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, shape.element().accept(this, array.path(i)));
        }
      }
      return value;
    }

    @Override
    default JsonNode scalar(Shape shape, JsonNode value) {
      return value;
    }
  }
}
