package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import kms.model.ShapeWalk;
import kms.python.DateReader;

/** Replaces the points in time of a response by dates and times of day in the form of ISO 8601. */
public final class IsoTimestamps {
  private final Replacement replacement;

  /** Creates it; a number gets the local zone of the run that dates are read in. */
  public IsoTimestamps(DateReader dates) {
    this.replacement = new Replacement(dates);
  }

  /**
   * Replaces them in place.
   *
   * @param value the response
   * @param shape the operation's output, which tells what is a point in time
   * @return the response
   * @throws kms.error.CliException when one of them is none
   */
  public JsonNode format(JsonNode value, Shape shape) {
    return shape.accept(replacement, value);
  }

  /** Replaces within a value by its shape; what does not have that shape stays. */
  private record Replacement(DateReader dates)
      implements ShapeWalk.OfContainers<JsonNode, JsonNode> {

    @Override
    public JsonNode timestamp(TimestampShape shape, JsonNode value) {
      return value.isNull() ? value : TextNode.valueOf(dates.timestamp(value).isoFormat());
    }

    @Override
    public JsonNode scalar(Shape shape, JsonNode value) {
      return value;
    }

    @Override
    public JsonNode structure(StructureShape shape, JsonNode value) {
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
    public JsonNode map(MapShape shape, JsonNode value) {
      if (value instanceof ObjectNode object) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
          entry.setValue(shape.value().accept(this, entry.getValue()));
        }
      }
      return value;
    }

    @Override
    public JsonNode list(ListShape shape, JsonNode value) {
      if (value instanceof ArrayNode array) {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, shape.element().accept(this, array.path(i)));
        }
      }
      return value;
    }
  }
}
