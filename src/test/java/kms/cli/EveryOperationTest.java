package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kms.cases.CaseServer;
import kms.help.CommandReference;
import kms.help.OptionReference;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.model.Member;
import kms.model.Operation;
import kms.model.Operations;
import kms.model.PagingModel;
import kms.model.Shape;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import kms.waiter.Waiters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks through all operations: whatever their data says, the command does. */
class EveryOperationTest {
  private static final int LENGTH = 64;
  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  @TempDir Path folder;

  static List<String> commands() {
    return Operations.commands();
  }

  static Stream<CommandReference> offered() {
    return CommandReferences.commands().stream()
        .filter(command -> !command.name().equals(Waiters.COMMAND));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void sendsTheParametersOfAFilledSkeleton(String command) throws IOException {
    Operation operation = Operations.get(command);
    CliRunner runner = CliRunner.in(folder);
    CliRunner.Result skeleton = runner.run(command, "--generate-cli-skeleton");
    assertEquals(0, skeleton.status(), skeleton.stderr());
    JsonNode filled = filled(operation.input(), JsonReader.read(skeleton.stdout()));
    try (CaseServer server = CaseServer.playing(JsonReader.read("[{\"body\": \"\"}]"))) {
      CliRunner.Result result =
          runner
              .file("input.json", JsonWriter.write(filled, false))
              .run(
                  command, "--cli-input-json", "file://input.json", "--endpoint-url", server.url());

      assertEquals(0, result.status(), result.stderr());
      assertEquals(1, server.seen().size());
      JsonNode request = server.seen().get(0);
      assertEquals("TrentService." + operation.name(), request.path("target").asText());
      assertEquals(plain(onWire(operation.input(), filled)), plain(request.path("body")));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void sendsTheParametersOfAllItsOptions(String command) throws IOException {
    Operation operation = Operations.get(command);
    JsonNode filled = filled(operation.input(), NOTHING);
    List<String> words = new ArrayList<>(List.of(command));
    for (Member member : operation.input().members()) {
      words.add(String.valueOf(member.option()));
      JsonNode value = filled.path(member.name());
      if (member.shape() instanceof ListShape list && !list.element().isContainer()) {
        value.forEach(element -> words.add(element.asText()));
      } else if (!(member.shape() instanceof BooleanShape)) {
        words.add(value.isContainerNode() ? JsonWriter.write(value, false) : value.asText());
      }
    }
    try (CaseServer server = CaseServer.playing(JsonReader.read("[{\"body\": \"\"}]"))) {
      words.addAll(List.of("--endpoint-url", server.url()));
      CliRunner.Result result = CliRunner.in(folder).run(words);

      assertEquals(0, result.status(), result.stderr());
      JsonNode body = server.seen().get(0).path("body");
      assertEquals(plain(onWire(operation.input(), filled)), plain(body));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void printsAllMembersOfItsAnswer(String command) throws IOException {
    Operation operation = Operations.get(command);
    StructureShape output = operation.output();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    if (output != null) {
      answer = (ObjectNode) onWire(output, filled(output, NOTHING));
    }
    PagingModel paging = operation.paging();
    if (paging != null) {
      answer.put(paging.moreResults(), false);
    }
    ObjectNode script = JsonNodeFactory.instance.objectNode();
    script.putArray("kms").addObject().set("body", JsonReader.read(plain(answer)));
    try (CaseServer server = CaseServer.playing(script)) {
      List<String> words = new ArrayList<>(List.of(command));
      words.addAll(List.of("--endpoint-url", server.url(), "--no-paginate"));
      words.addAll(List.of("--cli-input-json", plain(filled(operation.input(), NOTHING))));
      CliRunner.Result result = CliRunner.in(folder).run(words);

      assertEquals(0, result.status(), result.stderr());
      String printed = result.stdout().isEmpty() ? "{}" : result.stdout();
      assertEquals(plain(answer), plain(JsonReader.read(printed)));
    }
  }

  @Test
  void isOfferedByCompletion() {
    List<String> offered = new ArrayList<>();
    CommandReferences.commands().forEach(command -> offered.add(command.name()));
    assertEquals(Cli.commands(), offered);
  }

  @ParameterizedTest
  @MethodSource("offered")
  void isOfferedWithItsOptionsAndTheirValues(CommandReference reference) {
    Operation operation = Operations.get(reference.name());
    PagingModel paging = operation.paging();
    List<String> expected = new ArrayList<>();
    for (Member member : operation.input().members()) {
      boolean pages =
          paging != null && List.of(paging.inputToken(), paging.limitKey()).contains(member.name());
      if (!pages) {
        expected.add(member.option() + " " + values(member.shape()));
      }
      if (member.negative() != null) {
        expected.add(member.negative() + " []");
      }
    }
    List<String> offered = new ArrayList<>();
    for (OptionReference option : reference.options()) {
      offered.add(option.name() + " " + option.choices());
    }
    assertFalse(reference.summary().isEmpty());
    assertEquals(expected, offered.subList(0, expected.size()));
  }

  private static List<String> values(Shape shape) {
    if (shape instanceof ListShape list) {
      return values(list.element());
    }
    return shape instanceof StringShape text ? text.values() : List.of();
  }

  /** Returns a value for each member, in the order of the skeleton where there is one. */
  private static ObjectNode filled(StructureShape shape, JsonNode skeleton) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> member : skeleton.properties()) {
      object.putNull(member.getKey());
    }
    for (Member member : shape.members()) {
      object.set(member.name(), value(member.shape()));
    }
    return object;
  }

  private static JsonNode value(Shape shape) {
    if (shape instanceof StructureShape structure) {
      return filled(structure, NOTHING);
    }
    if (shape instanceof ListShape list) {
      return JsonNodeFactory.instance.arrayNode().add(value(list.element()));
    }
    if (shape instanceof MapShape map) {
      return JsonNodeFactory.instance.objectNode().set("a key", value(map.value()));
    }
    if (shape instanceof IntegerShape) {
      return IntNode.valueOf(365);
    }
    if (shape instanceof BooleanShape) {
      return BooleanNode.TRUE;
    }
    return TextNode.valueOf(
        shape instanceof TimestampShape ? "2030-01-01T00:00:00" : "x".repeat(LENGTH));
  }

  /** Returns a value with its bytes in base64, and its times in seconds. */
  private static JsonNode onWire(Shape shape, JsonNode value) {
    if (shape instanceof StructureShape structure) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> entry : value.properties()) {
        Member member = structure.member(entry.getKey());
        assertTrue(member != null, entry.getKey());
        object.set(member.name(), onWire(member.shape(), entry.getValue()));
      }
      return object;
    }
    if (shape instanceof ListShape list) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      value.forEach(element -> array.add(onWire(list.element(), element)));
      return array;
    }
    if (shape instanceof BlobShape) {
      return BinaryNode.valueOf(value.asText().getBytes(StandardCharsets.UTF_8));
    }
    return shape instanceof TimestampShape ? IntNode.valueOf(1_893_456_000) : value;
  }

  private static String plain(JsonNode value) {
    return JsonWriter.write(value, true);
  }
}
