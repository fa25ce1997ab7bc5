package kms.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kms.json.JsonReader;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import org.jspecify.annotations.Nullable;

/** Reads the data file of an operation, {@code kms/model/COMMAND.json}. */
final class OperationReader {

  private OperationReader() {}

  /**
   * Reads the operation of a command.
   *
   * @throws IllegalStateException when the program was built without its data file
   */
  static Operation read(String command) {
    JsonNode data = JsonReader.read(resource("/kms/model/" + command + ".json"));
    String name = data.path("name").textValue();
    JsonNode output = data.path("output");
    return new Operation(
        name,
        command,
        new StructureShape(name + "Request", members(data.path("input"))),
        output.isArray() ? new StructureShape(name + "Response", members(output)) : null,
        paging(data.path("paginator")));
  }

  private static String resource(String path) {
    try (InputStream in = OperationReader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Member> members(JsonNode members) {
    List<Member> list = new ArrayList<>(members.size());
    members.forEach(member -> list.add(member(member)));
    return List.copyOf(list);
  }

  private static Member member(JsonNode member) {
    return new Member(
        member.path("name").textValue(),
        member.path("option").textValue(),
        member.path("negative").textValue(),
        member.path("required").booleanValue(),
        member.path("deprecated").booleanValue(),
        member.path("sensitive").booleanValue(),
        shape(member));
  }

  private static Shape shape(JsonNode data) {
    String name = data.path("shape").asText();
    String type = data.path("type").asText();
    return switch (type) {
      case "string" -> new StringShape(name, min(data), strings(data.path("enum")));
      case "integer" -> new IntegerShape(name, min(data));
      case "boolean" -> new BooleanShape(name);
      case "blob" -> new BlobShape(name);
      case "timestamp" -> new TimestampShape(name);
      case "list" -> new ListShape(name, min(data), shape(data.path("member")));
      case "map" -> new MapShape(name, shape(data.path("key")), shape(data.path("value")));
      case "structure" -> new StructureShape(name, members(data.path("members")));
      default -> throw new IllegalStateException("unknown type " + type);
    };
  }

  private static @Nullable Integer min(JsonNode data) {
    return data.has("min") ? Integer.valueOf(data.path("min").intValue()) : null;
  }

  private static List<String> strings(JsonNode array) {
    List<String> list = new ArrayList<>(array.size());
    array.forEach(item -> list.add(item.textValue()));
    return List.copyOf(list);
  }

  private static @Nullable PagingModel paging(JsonNode data) {
    if (!data.isObject()) {
      return null;
    }
    return new PagingModel(
        text(data, "input_token"),
        text(data, "limit_key"),
        text(data, "more_results"),
        text(data, "output_token"),
        text(data, "result_key"));
  }

  private static String text(JsonNode data, String name) {
    return Objects.requireNonNull(data.path(name).textValue(), name);
  }
}
