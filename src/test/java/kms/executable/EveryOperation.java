package kms.executable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import kms.cli.CliRunner;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.model.Operations;

/** Runs what users run: every operation with every member of its input, help, formats, a query. */
public final class EveryOperation {
  /** A text that may also stand for bytes. */
  private static final String BASE64 = "eA==";

  private final CliRunner runner;
  private final String endpoint;

  private EveryOperation(Path folder, String endpoint) throws IOException {
    this.endpoint = endpoint;
    // Skeletons hold no valid values, but all members.
    this.runner =
        CliRunner.in(folder).file("~/.aws/config", "[default]\nparameter_validation = false\n");
  }

  /**
   * Runs all of it.
   *
   * @param folder where files may be written
   * @param endpoint the URL of an endpoint that answers everything with an empty object
   */
  public static void run(String folder, String endpoint) throws IOException {
    EveryOperation runs = new EveryOperation(Path.of(folder), endpoint);
    for (String operation : Operations.commands()) {
      runs.expect(0, operation, "help");
      runs.call(operation);
    }
    runs.expect(0, "--version");
    runs.expect(0, "help");
    runs.expect(2, "describe-key");
    for (String format : new String[] {"json", "text", "table"}) {
      runs.expect(
          0,
          "list-aliases",
          "--endpoint-url",
          endpoint,
          "--output",
          format,
          "--query",
          "`{\"é\": 1}`");
    }
  }

  private void call(String operation) throws IOException {
    String skeleton = expect(0, operation, "--generate-cli-skeleton").stdout();
    String input = JsonWriter.write(filled(JsonReader.read(skeleton)), true);
    expect(
        0,
        operation,
        "--cli-input-json",
        input,
        "--no-paginate",
        "--endpoint-url",
        endpoint,
        "--debug");
  }

  /** Returns a skeleton with something in place of what is empty in it, and would not be sent. */
  public static JsonNode filled(JsonNode value) {
    if (value instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        member.setValue(filled(member.getValue()));
      }
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, filled(array.get(i)));
      }
    } else if (value.isNull() || value.asText("-").isEmpty()) {
      return TextNode.valueOf(BASE64);
    }
    return value;
  }

  private CliRunner.Result expect(int status, String... words) {
    CliRunner.Result result = runner.run(words);
    if (result.status() != status) {
      throw new AssertionError(String.join(" ", words) + ": " + result);
    }
    return result;
  }
}
