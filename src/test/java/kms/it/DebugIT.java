package kms.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kms.it.Distribution.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the packaged program with {@code --debug}: the log has no secret, the output all of it. */
class DebugIT {
  private static final String SECRET = "s3cret-of-mine";
  private static final String IN_BASE64 =
      Base64.getEncoder().encodeToString(SECRET.getBytes(UTF_8));

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(folder.resolve("secret"), SECRET);
    Files.writeString(folder.resolve("list.json"), "[\"" + SECRET + "\"]");
    Files.writeString(
        folder.resolve("input.json"), "{\"KeyId\": \"k\", \"Plaintext\": \"" + SECRET + "\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "encrypt --key-id k --plaintext SECRET",
        "encrypt --key-id k --plaintext=SECRET",
        "encrypt --key-id k --plaintext fileb://secret",
        "encrypt --key-id k --plaintext file://secret",
        "encrypt --cli-input-json file://input.json",
        "encrypt --cli-input-json {\"KeyId\":\"k\",\"Plaintext\":\"SECRET\"}",
        "sign --key-id k --message SECRET --signing-algorithm a",
        "verify --key-id k --message SECRET --signing-algorithm a --signature x",
        "generate-mac --key-id k --message SECRET --mac-algorithm a",
        "verify-mac --key-id k --message SECRET --mac-algorithm a --mac x",
        "import-key-material --key-id k --import-token SECRET --encrypted-key-material SECRET",
        "retire-grant --grant-token SECRET",
        "describe-key --key-id k --grant-tokens SECRET SECRET",
        "describe-key --key-id k --grant-tokens file://list.json",
        "generate-random --recipient AttestationDocument=SECRET",
        "generate-random --recipient AttestationDocument@=fileb://secret",
        "generate-random --recipient {\"AttestationDocument\":\"SECRET\"}",
      })
  void logsNothingSecretThatIsGiven(String line) throws Exception {
    Result result = run(line, "{}");
    assertEquals("", result.stdout());
    assertNoSecretIn(result.stderr());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "decrypt Plaintext",
        "generate-data-key --key-id k Plaintext",
        "generate-random Plaintext",
        "generate-data-key-pair --key-id k --key-pair-spec a PrivateKeyPlaintext",
        "derive-shared-secret --key-id k --key-agreement-algorithm a --public-key x SharedSecret",
        "get-parameters-for-import --key-id k --wrapping-algorithm a --wrapping-key-spec s PublicKey",
        "get-parameters-for-import --key-id k --wrapping-algorithm a --wrapping-key-spec s ImportToken",
        "create-grant --key-id k --grantee-principal p --operations Decrypt GrantToken",
      })
  void logsNothingSecretThatIsAnswered(String line) throws Exception {
    int blank = line.lastIndexOf(' ');
    String member = line.substring(blank + 1);
    Result result = run(line.substring(0, blank), "{\"" + member + "\": \"" + IN_BASE64 + "\"}");
    assertEquals("{\n    \"" + member + "\": \"" + IN_BASE64 + "\"\n}\n", result.stdout());
    assertNoSecretIn(result.stderr());
  }

  private static void assertNoSecretIn(String log) {
    assertTrue(log.contains("\"***\""), log);
    assertFalse(log.contains(SECRET), log);
    assertFalse(log.contains(IN_BASE64), log);
  }

  private Result run(String line, String answer) throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.answering(200, answer)) {
      List<String> command = new ArrayList<>();
      command.add(Distribution.kms());
      command.addAll(List.of(line.replace("SECRET", SECRET).split(" ")));
      command.addAll(List.of("--debug", "--endpoint-url", endpoint.url()));
      Result result = new Distribution(folder).run(command.toArray(String[]::new));
      assertEquals(0, result.status(), result.stderr());
      return result;
    }
  }
}
