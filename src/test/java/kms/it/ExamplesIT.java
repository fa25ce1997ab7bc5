package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kms.cases.CaseServer;
import kms.it.Distribution.Result;
import kms.python.Recorded;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs each example as it stands in the documents: against the endpoint it starts itself, or, where
 * that has no keys, against one that answers by a script.
 */
class ExamplesIT {
  private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

  @TempDir Path folder;

  static List<String> scripts() throws IOException {
    List<String> scripted =
        scriptedRuns().map(run -> run.path("script").textValue()).distinct().toList();
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .filter(Files::isExecutable)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".sh") && !scripted.contains(name))
          .sorted()
          .toList();
    }
  }

  static Stream<JsonNode> scriptedRuns() {
    return Recorded.list("/kms/it/examples.json");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void runsToItsEnd(String script) throws IOException, InterruptedException {
    Map<String, String> executables =
        Map.of(
            "KMS", Distribution.kms(),
            "KMS_LOCAL", Distribution.path().resolve("bin/kms-local").toString());
    Result result = new Distribution(folder).run(executables, EXAMPLES.resolve(script).toString());
    assertEquals(0, result.status(), () -> result.stdout() + result.stderr());
    assertEquals("", result.stderr());
  }

  @ParameterizedTest
  @MethodSource("scriptedRuns")
  void asksWhatItIsTo(JsonNode run) throws IOException, InterruptedException {
    try (CaseServer server = CaseServer.playing(run.path("server"))) {
      List<String> command = new ArrayList<>();
      command.add(EXAMPLES.resolve(run.path("script").textValue()).toString());
      run.path("args").forEach(argument -> command.add(argument.textValue()));

      Result result =
          new Distribution(folder)
              .run(
                  Map.of("KMS", Distribution.kms(), "AWS_ENDPOINT_URL_KMS", server.url()),
                  command.toArray(String[]::new));

      int status = run.path("status").asInt(0);
      assertEquals(
          new Result(status, run.path("stdout").asText(), run.path("stderr").asText()), result);
      assertEquals(run.path("calls"), calls(server));
    }
  }

  private static ArrayNode calls(CaseServer server) {
    ArrayNode calls = JsonNodeFactory.instance.arrayNode();
    for (JsonNode request : server.seen()) {
      String operation = request.path("target").asText().replace("TrentService.", "");
      calls.addObject().set(operation, request.path("body"));
    }
    return calls;
  }
}
