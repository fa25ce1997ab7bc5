package kms.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import kms.environment.Environment;
import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a terminal the standard streams take its place. */
class MfaPromptTest {
  private static final String SERIAL = "arn:aws:iam::123456789012:mfa/me";
  private static final String PROMPT = "Enter MFA code for " + SERIAL + ": ";

  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

  private String ask(InputStream stdin, String serial) {
    Environment environment =
        new Environment(
            Map.of(),
            stdin,
            OutputStream.nullOutputStream(),
            stderr,
            Path.of(""),
            null,
            false,
            () -> 80,
            false,
            Clock.systemUTC());
    return new MfaPrompt(environment).ask(serial);
  }

  private static InputStream typed(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"'123456\n', 123456", "123456, 123456", "'\n', ''", "' 1 2 \n', ' 1 2 '"})
  void readsALine(String text, String code) {
    assertEquals(code, ask(typed(text), SERIAL));
    assertEquals(PROMPT + "\n", stderr.toString(UTF_8));
  }

  @Test
  void leavesWhatFollowsToOthers() throws IOException {
    InputStream stdin = typed("123456\nrest\n");
    assertEquals("123456", ask(stdin, SERIAL));
    assertEquals("rest\n", new String(stdin.readAllBytes(), UTF_8));
  }

  @Test
  void keepsBytesThatAreNoText() {
    assertEquals("1\udce9", ask(new ByteArrayInputStream(new byte[] {'1', (byte) 0xe9}), SERIAL));
  }

  @Test
  void spellsOutASerialThatIsNoText() {
    ask(typed("1\n"), "\udce9");
    assertEquals("Enter MFA code for \\udce9: \n", stderr.toString(UTF_8));
  }

  @Test
  void failsWithoutWordsWhereNothingIsTyped() {
    CliException failure =
        assertThrows(CliException.class, () -> ask(InputStream.nullInputStream(), SERIAL));
    assertEquals("", failure.getMessage());
    assertEquals(PROMPT, stderr.toString(UTF_8));
  }

  @Test
  void failsWhereReadingFails() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }
        };
    CliException failure = assertThrows(CliException.class, () -> ask(broken, SERIAL));
    assertEquals("Reading the MFA code failed", failure.getMessage());
  }
}
