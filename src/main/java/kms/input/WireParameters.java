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
import kms.model.Shape;
import kms.model.Shape.BlobShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import kms.python.Iteration;
import kms.python.PythonNumber;
import kms.python.PythonText;
import kms.python.TypeErrors;
import kms.python.Utf8Encoder;

/**
 * Gives parameters the form they have on the wire: blobs are bytes and times are whole seconds. It
 * also takes what was not validated, and fails only where botocore's serializer does.
 */
public final class WireParameters {
  private boolean foundBytes;

  private WireParameters() {}

  /**
   * Returns the parameters with the value of each blob as a {@link BinaryNode}, which is base64 on
   * the wire, and of each time as a number; everything else is as it was, null too.
   *
   * @throws CliException in Python's words when unvalidated parameters cannot be sent
   */
  public static ObjectNode of(StructureShape shape, ObjectNode parameters) {
    WireParameters wire = new WireParameters();
    ObjectNode converted = wire.structure(shape, parameters);
    if (wire.foundBytes) {
      throw new CliException("Object of type bytes is not JSON serializable");
    }
    return converted;
  }

  private JsonNode value(Shape shape, JsonNode value) {
    if (shape instanceof StructureShape structure) {
      return structure(structure, value);
    }
    if (shape instanceof MapShape map) {
      return map(map, value);
    }
    if (shape instanceof ListShape list) {
      return list(list, value);
    }
    if (shape instanceof BlobShape) {
      return blob(value);
    }
    if (shape instanceof TimestampShape) {
      return PythonNumber.integer(BigInteger.valueOf(Timestamp.seconds(value)));
    }
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

  private ObjectNode structure(StructureShape shape, JsonNode value) {
    ObjectNode converted = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : object(value).properties()) {
      Member member = shape.member(entry.getKey());
      if (member == null) {
        throw new CliException(PythonText.repr(entry.getKey()));
      }
      converted.set(member.name(), value(member.shape(), entry.getValue()));
    }
    return converted;
  }

  private ObjectNode map(MapShape shape, JsonNode value) {
    ObjectNode converted = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : object(value).properties()) {
      converted.set(entry.getKey(), value(shape.value(), entry.getValue()));
    }
    return converted;
  }

  private static ObjectNode object(JsonNode value) {
    if (value instanceof ObjectNode object) {
      return object;
    }
    throw TypeErrors.noAttribute(value, "items");
  }

  private ArrayNode list(ListShape shape, JsonNode value) {
    ArrayNode converted = JsonNodeFactory.instance.arrayNode();
    for (JsonNode element : Iteration.elements(value)) {
      converted.add(value(shape.element(), element));
    }
    return converted;
  }

  private static JsonNode blob(JsonNode value) {
    if (value.isBinary()) {
      return value;
    }
    if (value.isTextual()) {
      return BinaryNode.valueOf(Utf8Encoder.encode(value.textValue()));
    }
    throw new CliException(
        "a bytes-like object is required, not '" + PythonText.typeName(value) + "'");
  }
}
