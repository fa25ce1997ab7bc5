package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.Map;
import kms.error.CliException;
import kms.model.Member;
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
import kms.python.Iteration;
import kms.python.PythonNumber;
import kms.python.PythonText;
import kms.python.TypeErrors;
import kms.python.Utf8Encoder;

/**
 * Gives parameters the form they have on the wire: blobs are bytes and times are whole seconds. It
 * also takes what was not validated, and fails only where the AWS CLI does.
 */
public final class WireParameters {

  private WireParameters() {}

  /**
   * Returns the parameters with the value of each blob as a {@link BinaryNode}, which is base64 on
   * the wire, and of each time as a number; everything else is as it was, null too.
   *
   * @throws CliException in Python's words when unvalidated parameters cannot be sent
   */
  public static ObjectNode of(StructureShape shape, ObjectNode parameters, DateReader dates) {
    Conversion conversion = new Conversion(dates);
    ObjectNode converted = conversion.structure(shape, parameters);
    if (conversion.foundBytes) {
      throw new CliException("Object of type bytes is not JSON serializable");
    }
    return converted;
  }

  /** Converts a value by its shape, and remembers bytes where none can be sent. */
  private static final class Conversion implements ShapeWalk<JsonNode, JsonNode> {
    private final DateReader dates;
    private boolean foundBytes;

    Conversion(DateReader dates) {
      this.dates = dates;
    }

    @Override
    public ObjectNode structure(StructureShape shape, JsonNode value) {
      ObjectNode converted = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> entry : object(value).properties()) {
        Member member = shape.member(entry.getKey());
        if (member == null) {
          throw new CliException(PythonText.repr(entry.getKey()));
        }
        converted.set(member.name(), member.shape().accept(this, entry.getValue()));
      }
      return converted;
    }

    @Override
    public ObjectNode map(MapShape shape, JsonNode value) {
      ObjectNode converted = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> entry : object(value).properties()) {
        converted.set(entry.getKey(), shape.value().accept(this, entry.getValue()));
      }
      return converted;
    }

    private static ObjectNode object(JsonNode value) {
      if (value instanceof ObjectNode object) {
        return object;
      }
      throw TypeErrors.noAttribute(value, "items");
    }

    @Override
    public ArrayNode list(ListShape shape, JsonNode value) {
      ArrayNode converted = JsonNodeFactory.instance.arrayNode();
      for (JsonNode element : Iteration.elements(value)) {
        converted.add(shape.element().accept(this, element));
      }
      return converted;
    }

    @Override
    public JsonNode blob(BlobShape shape, JsonNode value) {
      if (value.isBinary()) {
        return value;
      }
      if (value.isTextual()) {
        return BinaryNode.valueOf(Utf8Encoder.encode(value.textValue()));
      }
      throw new CliException(
          "a bytes-like object is required, not '" + PythonText.typeName(value) + "'");
    }

    @Override
    public JsonNode timestamp(TimestampShape shape, JsonNode value) {
      return PythonNumber.integer(BigInteger.valueOf(dates.epochSecond(value)));
    }

    @Override
    public JsonNode string(StringShape shape, JsonNode value) {
      return unchanged(value);
    }

    @Override
    public JsonNode integer(IntegerShape shape, JsonNode value) {
      return unchanged(value);
    }

    @Override
    public JsonNode bool(BooleanShape shape, JsonNode value) {
      return unchanged(value);
    }

    private JsonNode unchanged(JsonNode value) {
      foundBytes = foundBytes || hasBytes(value);
      return value;
    }

    private static boolean hasBytes(JsonNode value) {
      for (JsonNode element : value) {
        if (hasBytes(element)) {
          return true;
        }
      }
      return value.isBinary();
    }
  }
}
