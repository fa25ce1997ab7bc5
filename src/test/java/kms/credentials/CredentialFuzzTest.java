package kms.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import kms.config.Surroundings;
import kms.error.CliException;
import kms.python.Dates;
import kms.xml.XmlElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Throws odd texts at all that others write: nothing but {@link CliException} escapes. */
class CredentialFuzzTest {
  private static final String SECRET = "TOPSECRET";
  private static final String JSON =
      "{\"Version\": 1, \"AccessKeyId\": \"A\", \"SecretAccessKey\": \"TOPSECRET\", \"Token\": \"t\","
          + " \"SessionToken\": \"t\", \"Expiration\": \"2099-01-01T00:00:00Z\"}";
  private static final String XML =
      "<R><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>TOPSECRET</SecretAccessKey>"
          + "<SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>"
          + "</Credentials></R>";
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ":",
          ",",
          "1",
          "null",
          "true",
          "<",
          ">",
          "/",
          "&",
          "&lt;",
          ";",
          "<!--",
          "<![CDATA[",
          "]]>",
          "-",
          "T",
          "Z",
          "\\",
          "\u0000",
          "\n",
          "\ud83d\ude00",
          "");

  @TempDir Path home;
  private final Random random = new Random(20260205);

  /** Runs what may fail. */
  private interface Try {
    void run();
  }

  private static void survives(Try what) {
    try {
      what.run();
    } catch (CliException e) {
      assertFalse(e.getMessage().contains(SECRET), e.getMessage());
    }
  }

  /** Changes a few places, but never within the secret, so that it can be looked for. */
  private String damaged(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int changes = random.nextInt(3) + 1; changes > 0 && out.length() > 0; changes--) {
      int at = random.nextInt(out.length());
      int end = Math.min(out.length(), at + random.nextInt(4));
      int secret = out.indexOf(SECRET);
      if (secret >= 0 && end >= secret && at <= secret + SECRET.length()) {
        continue;
      }
      out.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
    }
    return random.nextInt(20) == 0
        ? out.substring(0, random.nextInt(out.length() + 1))
        : out.toString();
  }

  @Test
  void readsOrRejectsAnyProcessOutput() {
    for (int i = 0; i < 5_000; i++) {
      String output = damaged(JSON);
      survives(() -> ProcessSource.parse(new Search(home).surroundings.environment(), output));
    }
  }

  @Test
  void readsOrRejectsAnyAnswerOfARole() {
    for (int i = 0; i < 5_000; i++) {
      String answer = damaged(XML);
      survives(
          () ->
              RoleAnswer.credentials(
                  RoleAnswer.of(XmlElement.parse(answer.getBytes(UTF_8)), Dates.utc()),
                  Dates.utc()));
    }
  }

  @Test
  void readsOrRejectsAnyTime() {
    for (int i = 0; i < 5_000; i++) {
      String time = damaged("2026-01-02T03:04:05.678+09:30");
      survives(() -> Dates.utc().date(time).isoFormat());
    }
  }

  @Test
  void takesDamagedCacheFilesForNone() {
    JsonFileCache cache = JsonFileCache.in(new Surroundings(home).environment(), home.toString());
    Search search = new Search(home);
    for (int i = 0; i < 1_000; i++) {
      search.file("key.json", damaged(JSON));
      survives(() -> cache.get("key"));
      search.file(
          ".aws/cli/cache/" + RoleCache.key(Map.of("RoleArn", "r")) + ".json",
          damaged("{\"Credentials\": " + JSON + "}"));
      new RoleCache(search.surroundings.environment(), Map.of("RoleArn", "r")).find();
    }
  }

  @Test
  void survivesAnyMetadata() {
    AtomicInteger found = new AtomicInteger();
    try (TestServer server = new TestServer()) {
      Search search =
          new Search(home)
              .with("AWS_EC2_METADATA_DISABLED", "false")
              .with("AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url());
      for (int i = 0; i < 150; i++) {
        server.clear();
        server.answer(random.nextInt(5) == 0 ? 404 : 200, damaged("token"));
        server.answer(200, damaged("role")).answer(200, damaged(JSON));
        survives(
            () -> {
              if (search.resolve() != null) {
                found.incrementAndGet();
              }
            });
      }
      assertNotNull(server.url());
    }
    assertFalse(found.get() == 0);
  }

  @Test
  void survivesAnyContainer() {
    try (TestServer server = new TestServer()) {
      Search search = new Search(home).with("AWS_CONTAINER_CREDENTIALS_FULL_URI", server.url());
      for (int i = 0; i < 100; i++) {
        server.clear();
        server.answer(200, damaged(JSON));
        survives(search::resolve);
      }
    }
  }

  @Test
  void survivesAnyCommand() {
    for (int i = 0; i < 60; i++) {
      String command = damaged("true 'a b' c\\ d").replace("\n", " ");
      Search search = new Search(home).config("[default]\ncredential_process = " + command + "\n");
      survives(search::resolve);
    }
  }
}
