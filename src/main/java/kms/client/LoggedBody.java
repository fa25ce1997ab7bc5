package kms.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import kms.model.ShapeWalk;
import org.jspecify.annotations.Nullable;

/** Lays out the bodies of requests and answers for the log: what is known to be no secret. */
final class LoggedBody {
  private static final TextNode HIDDEN = TextNode.valueOf("***");

  private LoggedBody() {}

  /** Returns a request or a result: what the model knows of it and does not call sensitive. */
  static String of(byte[] body, @Nullable StructureShape shape) {
    return text(body, value -> visible(value, shape));
  }

  /** Returns an error, of which only what messages are made of is shown. */
  static String ofError(byte[] body) {
    return text(
        body,
        value -> {
          if (!(value instanceof ObjectNode object)) {
            return HIDDEN;
          }
          for (Map.Entry<String, JsonNode> entry : object.properties()) {
            entry.setValue(isShown(entry.getKey()) ? scalar(entry.getValue()) : HIDDEN);
          }
          return object;
        });
  }

  private static boolean isShown(String errorMember) {
    return switch (errorMember) {
      case "__type", "message", "Message" -> true;
      default -> false;
    };
  }

  private static String text(byte[] body, UnaryOperator<JsonNode> hidden) {
    String text = new String(body, StandardCharsets.UTF_8);
    try {
      return "  " + JsonWriter.write(hidden.apply(JsonReader.read(text)), false);
    } catch (CliException e) {
      return "  (" + body.length + " bytes that are no JSON)";
    }
  }

  /** Returns the value with all that is not known to be harmless replaced. */
  private static JsonNode visible(JsonNode value, @Nullable Shape shape) {
    return shape == null ? HIDDEN : shape.accept(new Visible(), value);
  }

  private static JsonNode scalar(JsonNode value) {
    return value.isContainerNode() ? HIDDEN : value;
  }

  /** Replaces within a value by its shape. */
  private static final class Visible implements ShapeWalk.OfContainers<JsonNode, JsonNode> {

    @Override
    public JsonNode structure(StructureShape shape, JsonNode value) {
      if (!(value instanceof ObjectNode object)) {
        return HIDDEN;
      }
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        Member member = shape.member(entry.getKey());
        entry.setValue(
            member == null || member.sensitive()
                ? HIDDEN
                : member.shape().accept(this, entry.getValue()));
      }
      return object;
    }

    @Override
    public JsonNode map(MapShape shape, JsonNode value) {
      if (!(value instanceof ObjectNode object)) {
        return HIDDEN;
      }
      object.properties().forEach(e -> e.setValue(shape.value().accept(this, e.getValue())));
      return object;
    }

    @Override
    public JsonNode list(ListShape shape, JsonNode value) {
      if (!(value instanceof ArrayNode array)) {
        return HIDDEN;
      }
      for (int i = 0; i < array.size(); i++) {
        array.set(i, shape.element().accept(this, array.get(i)));
      }
      return array;
    }

    @Override
    public JsonNode scalar(Shape shape, JsonNode value) {
      return LoggedBody.scalar(value);
    }
  }
}
