package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import kms.model.Shape;
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

  private record Replacement(DateReader dates) implements ShapeWalk.InPlace {

    @Override
    public JsonNode timestamp(TimestampShape shape, JsonNode value) {
      return value.isNull() ? value : TextNode.valueOf(dates.timestamp(value).isoFormat());
    }
  }
}
