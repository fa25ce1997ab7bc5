package kms.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import kms.http.HttpResponse;
import kms.json.JsonReader;
import kms.json.JsonSyntaxException;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import kms.model.ShapeWalk;
import kms.python.Iteration;
import kms.python.TypeErrors;
import kms.python.Utf8Decoder;
import org.jspecify.annotations.Nullable;

/**
 * Makes of an answer what is printed: the members that the operation has, in its order, each value
 * as it is on the wire.
 */
final class ResponseParser {
  private static final Reading READING = new Reading();

  private ResponseParser() {}

  /**
   * Returns the result of a call.
   *
   * @param output the members of the result, or null when the operation has none whatever it says
   * @throws kms.error.CliException in Python's words when the body does not have the form of the
   *     result
   */
  static ObjectNode parse(HttpResponse response, @Nullable StructureShape output) {
    if (output == null) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (READING.structure(output, body(response)) instanceof ObjectNode object) {
      return object;
    }
    // Where the AWS CLI fails depends on whether the answer has an id to note in the result.
    boolean hasId = response.header("x-amzn-RequestId") != null;
    throw TypeErrors.noAttribute(NullNode.instance, hasId ? "setdefault" : "update");
  }

  /**
   * Returns the body as JSON: an empty one is an empty object, and what is no JSON is a message.
   *
   * @throws kms.python.UnicodeDecodeException when it is no text
   */
  static JsonNode body(HttpResponse response) {
    ObjectNode substitute = JsonNodeFactory.instance.objectNode();
    if (response.body().length == 0) {
      return substitute;
    }
    String text = Utf8Decoder.decode(response.body());
    try {
      return JsonReader.read(text);
    } catch (JsonSyntaxException e) {
      return substitute.put("message", text);
    }
  }

  /**
   * Reads a value by its shape. Null stays what it is: as the whole body, in a list and in a map;
   * as a member it is left out.
   */
  private static final class Reading implements ShapeWalk.OfContainers<JsonNode, JsonNode> {

    @Override
    public JsonNode structure(StructureShape shape, JsonNode value) {
      if (value.isNull()) {
        return value;
      }
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Member member : shape.members()) {
        JsonNode child = requireObject(value, "get").get(member.name());
        if (child != null && !child.isNull()) {
          object.set(member.name(), member.shape().accept(this, child));
        }
      }
      return object;
    }

    @Override
    public JsonNode list(ListShape shape, JsonNode value) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      for (JsonNode element : Iteration.elements(value)) {
        list.add(element.isNull() ? NullNode.instance : shape.element().accept(this, element));
      }
      return list;
    }

    @Override
    public JsonNode map(MapShape shape, JsonNode value) {
      ObjectNode map = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> entry : requireObject(value, "items").properties()) {
        map.set(entry.getKey(), shape.value().accept(this, entry.getValue()));
      }
      return map;
    }

    @Override
    public JsonNode scalar(Shape shape, JsonNode value) {
      return value;
    }

    private static ObjectNode requireObject(JsonNode value, String attribute) {
      if (value instanceof ObjectNode object) {
        return object;
      }
      throw TypeErrors.noAttribute(value, attribute);
    }
  }
}
