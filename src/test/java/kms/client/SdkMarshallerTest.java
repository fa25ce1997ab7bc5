package kms.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import kms.http.HttpHeader;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.model.Member;
import kms.model.Operation;
import kms.model.Operations;
import kms.model.Shape;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what the SDK makes of parameters against what we would. */
class SdkMarshallerTest {

  static List<String> commands() {
    return Operations.commands();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void makesARequestOfAllParameters(String command) {
    Operation operation = Operations.get(command);
    ObjectNode parameters = structure(operation.input());
    assertTrue(SdkFit.isHeld(operation.input(), parameters));

    MarshalledRequest request = SdkMarshaller.marshal(operation, parameters);

    assertEquals(
        List.of(
            new HttpHeader("X-Amz-Target", "TrentService." + operation.name()),
            new HttpHeader("Content-Type", "application/x-amz-json-1.1")),
        request.headers());
    assertEquals(
        JsonReader.read(JsonWriter.write(parameters, true)),
        JsonReader.read(new String(request.body(), UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void makesARequestOfNoParameters(String command) {
    ObjectNode none = JsonNodeFactory.instance.objectNode();
    MarshalledRequest request = SdkMarshaller.marshal(Operations.get(command), none);
    assertEquals("{}", new String(request.body(), UTF_8));
  }

  /** Empty lists and texts are parameters like any. */
  @ParameterizedTest
  @MethodSource("commands")
  void sendsWhatIsEmpty(String command) {
    Operation operation = Operations.get(command);
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> member : structure(operation.input()).properties()) {
      JsonNode value = member.getValue();
      if (value.isArray()) {
        parameters.putArray(member.getKey());
      } else if (value.isObject()) {
        parameters.putObject(member.getKey());
      } else if (value.isTextual()) {
        parameters.put(member.getKey(), "");
      }
    }
    MarshalledRequest request = SdkMarshaller.marshal(operation, parameters);
    assertEquals(parameters, JsonReader.read(new String(request.body(), UTF_8)));
  }

  /** Leaves out times, which the SDK does not write as the AWS CLI does. */
  private static ObjectNode structure(StructureShape shape) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Member member : shape.members()) {
      if (!(member.shape() instanceof TimestampShape)) {
        object.set(member.name(), value(member.shape()));
      }
    }
    return object;
  }

  private static JsonNode value(Shape shape) {
    if (shape instanceof StructureShape structure) {
      return structure(structure);
    }
    if (shape instanceof ListShape list) {
      JsonNode element = value(list.element());
      return JsonNodeFactory.instance.arrayNode().add(element).add(element);
    }
    if (shape instanceof MapShape map) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      object.set("a key", value(map.value()));
      return object.set("\u00e9", value(map.value()));
    }
    if (shape instanceof IntegerShape) {
      return IntNode.valueOf(365);
    }
    if (shape instanceof BooleanShape) {
      return BooleanNode.FALSE;
    }
    return shape instanceof BlobShape
        ? BinaryNode.valueOf(new byte[] {0, -1, 10})
        : TextNode.valueOf("\u00e9\u6f22\uD83D\uDE00\"\\\n\u0001");
  }
}
