package kms.client;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kms.json.JsonReader;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdkFitTest {
  private static final Shape STRING = new StringShape("S", 1, List.of());
  private static final StructureShape INPUT =
      new StructureShape(
          "Input",
          List.of(
              member("Id", STRING),
              member("Limit", new IntegerShape("I", null)),
              member("Flag", new BooleanShape("B")),
              member("Time", new TimestampShape("T")),
              member("Blob", new BlobShape("B")),
              member("Names", new ListShape("L", null, STRING)),
              member("Map", new MapShape("M", STRING, STRING)),
              member("Entry", new StructureShape("E", List.of(member("Id", STRING))))));

  private static Member member(String name, Shape shape) {
    return new Member(name, null, null, false, false, false, shape);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"Id\":\"\"}",
        "{\"Limit\":2147483647,\"Flag\":false}",
        "{\"Names\":[\"a\",\"b\"],\"Map\":{\"a\":\"b\"},\"Entry\":{\"Id\":\"x\"}}",
        "{\"Names\":[],\"Map\":{},\"Entry\":{}}",
      })
  void holds(String json) {
    assertTrue(SdkFit.isHeld(INPUT, JsonReader.read(json)));
  }

  @Test
  void holdsBytes() {
    ObjectNode parameters = (ObjectNode) JsonReader.read("{}");
    parameters.set("Blob", BinaryNode.valueOf(new byte[] {1}));
    assertTrue(SdkFit.isHeld(INPUT, parameters));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Id\":1}",
        "{\"Id\":null}",
        "{\"Limit\":2147483648}",
        "{\"Limit\":1.0}",
        "{\"Limit\":true}",
        "{\"Flag\":\"true\"}",
        "{\"Time\":1893456000}",
        "{\"Blob\":\"AA==\"}",
        "{\"Names\":\"a\"}",
        "{\"Names\":[\"a\",null]}",
        "{\"Map\":{\"a\":1}}",
        "{\"Map\":[]}",
        "{\"Entry\":{\"Id\":1}}",
        "{\"Entry\":{\"Unknown\":\"x\"}}",
        "{\"Entry\":[]}",
      })
  void doesNotHold(String json) {
    assertFalse(SdkFit.isHeld(INPUT, JsonReader.read(json)));
  }
}
