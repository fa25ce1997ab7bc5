package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.ZoneId;
import java.util.Map;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;

/** Replaces the points in time of a response by dates and times of day in one zone. */
public final class IsoTimestamps {
  private final PythonTime time;

  /** Creates it for the local zone. */
  public IsoTimestamps(ZoneId zone) {
    this.time = new PythonTime(zone);
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
    if (shape instanceof TimestampShape) {
      return value.isNull() ? value : TextNode.valueOf(time.isoFormat(value));
    }
    if (value instanceof ObjectNode object && shape instanceof StructureShape structure) {
      formatMembers(object, structure);
    } else if (value instanceof ObjectNode object && shape instanceof MapShape map) {
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        entry.setValue(format(entry.getValue(), map.value()));
      }
    } else if (value instanceof ArrayNode array && shape instanceof ListShape list) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, format(array.path(i), list.element()));
      }
    }
    return value;
  }

  private void formatMembers(ObjectNode object, StructureShape structure) {
    for (Member member : structure.members()) {
      JsonNode value = object.get(member.name());
      if (value != null) {
        object.set(member.name(), format(value, member.shape()));
      }
    }
  }
}
