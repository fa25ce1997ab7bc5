package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kms.it.Distribution.Result;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each example as it stands in the documents, against the endpoint it starts itself. */
class ExamplesIT {
  private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

  @TempDir Path folder;

  static List<String> scripts() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .filter(Files::isExecutable)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".sh"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void runsToItsEnd(String script) throws IOException, InterruptedException {
    Map<String, String> executables =
        Map.of(
            "KMS", Distribution.path().resolve("bin/kms").toString(),
            "KMS_LOCAL", Distribution.path().resolve("bin/kms-local").toString());
    Result result = new Distribution(folder).run(executables, EXAMPLES.resolve(script).toString());
    assertEquals(0, result.status(), () -> result.stdout() + result.stderr());
    assertEquals("", result.stderr());
  }
}
