package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kms.it.Distribution.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Makes the executable once more, in other surroundings, which must not show: much of a program is
 * initialized where it is built, and must not hold a folder, a time zone or a variable from there.
 */
@Tag("native")
class RebuiltExecutableIT {
  private static final String MARKER = "surroundings-of-the-build";

  @TempDir static Path built;
  @TempDir Path folder;

  @BeforeAll
  static void build() throws Exception {
    Path home = Files.createDirectory(built.resolve(MARKER));
    Files.createDirectory(home.resolve(".aws"));
    Files.writeString(home.resolve(".aws/config"), "[default]\nregion = " + MARKER + "\n");
    // The last words are the output and the class to start; what is quick to build will do.
    List<String> command =
        new ArrayList<>(Files.readAllLines(Path.of("target/distribution/native-image.txt")));
    command.set(command.size() - 2, built.resolve("kms").toString());
    command.add(1, "-J-Duser.home=" + home);
    command.replaceAll(word -> word.matches("-O[0-9s]") ? "-Ob" : word);
    Path log = built.resolve("log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "HOME", home.toString(),
                "TZ", "Asia/Kathmandu",
                "LANG", "C.UTF-8",
                "LC_ALL", "C.UTF-8",
                "AWS_DEFAULT_REGION", MARKER,
                "AWS_DEFAULT_OUTPUT", "table",
                "AWS_SECRET_ACCESS_KEY", MARKER));
    assertEquals(0, builder.start().waitFor(), () -> read(log));
  }

  @Test
  void holdsNothingOfItsSurroundings() throws IOException {
    String bytes = Files.readString(built.resolve("kms"), StandardCharsets.ISO_8859_1);

    assertFalse(bytes.contains(MARKER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "help",
        "describe-custom-key-stores",
        "describe-custom-key-stores --endpoint-url @",
        "describe-custom-key-stores --endpoint-url @ --profile iso",
        "describe-custom-key-stores --endpoint-url @ --output table",
        "disconnect-custom-key-store --generate-cli-skeleton"
      })
  void doesTheSame(String line) throws Exception {
    Files.createDirectory(folder.resolve(".aws"));
    Files.writeString(
        folder.resolve(".aws/config"), "[profile iso]\ncli_timestamp_format = iso8601\n");
    Distribution distribution = new Distribution(folder);
    String answer = "{\"CustomKeyStores\": [{\"CreationDate\": 1700000000.5}]}";
    try (StubEndpoint endpoint = StubEndpoint.answering(200, answer)) {
      String words = line.replace("@", endpoint.url());
      Map<String, String> variables = Map.of("TZ", "Europe/Berlin");
      Result first = distribution.run(variables, (Distribution.kms() + " " + words).split(" "));
      Result second = distribution.run(variables, (built.resolve("kms") + " " + words).split(" "));

      assertEquals(first, second);
    }
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
