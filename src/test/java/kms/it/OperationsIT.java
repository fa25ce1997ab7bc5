package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kms.executable.EveryOperation;
import kms.it.Distribution.Result;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.model.Operations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sends every member of every operation, for which the executable has to know the SDK's classes.
 */
@Tag("native")
class OperationsIT {
  @TempDir Path folder;

  static List<String> operations() {
    return Operations.commands();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void sendsEachMember(String operation) throws Exception {
    Distribution distribution = new Distribution(folder);
    Files.createDirectory(folder.resolve(".aws"));
    Files.writeString(folder.resolve(".aws/config"), "[default]\nparameter_validation = false\n");
    Result skeleton = distribution.run(Distribution.kms(), operation, "--generate-cli-skeleton");
    JsonNode input = EveryOperation.filled(JsonReader.read(skeleton.stdout()));
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      Result result =
          distribution.run(
              Distribution.kms(),
              operation,
              "--no-paginate",
              "--endpoint-url",
              endpoint.url(),
              "--cli-input-json",
              JsonWriter.write(input, true));

      assertEquals(0, result.status(), result::toString);
      assertEquals("", result.stderr());
      assertEquals(names(input), names(JsonReader.read(endpoint.nextBody())));
    }
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).sorted().toList();
  }
}
