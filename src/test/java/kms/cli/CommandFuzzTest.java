package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kms.http.RawServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs on damaged input: each ends, with a status that is documented and a plain text. */
class CommandFuzzTest {
  private static final Set<Integer> STATUSES = Set.of(0, 1, 2, 255);

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ":",
          ",",
          "0",
          "-1",
          "null",
          "\r",
          "\n",
          "\r\n\r\n",
          "\u0000",
          "\ud83d\ude00",
          "=",
          " ",
          "#",
          "<html>",
          "\\u12",
          "1e999",
          "99999999999999999999",
          "");

  private static final String ANSWER =
      "HTTP/1.1 400 Bad Request\r\nContent-Type: application/x-amz-json-1.1\r\n"
          + "x-amzn-query-error: A;B\r\nContent-Length: 62\r\n\r\n"
          + "{\"__type\": \"CustomKeyStoreNotFoundException\", \"message\": \"none\"}";

  private static final String CHUNKED =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
          + "1c\r\n{\"CustomKeyStores\": [{\"a\": 1}\r\n4\r\n,{}]\r\n1\r\n}\r\n0\r\n\r\n";

  private static final String CONFIG =
      "[default]\nregion = eu-west-1\nservices = s\nmax_attempts = 1\n\n"
          + "[services s]\nkms =\n  endpoint_url = http://127.0.0.1:1\n\n"
          + "[profile other]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = default\n";

  @TempDir Path folder;
  private final Random random = new Random(20260301);

  private String damaged(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int changes = random.nextInt(3) + 1; changes > 0 && !out.isEmpty(); changes--) {
      int at = random.nextInt(out.length());
      int end = Math.min(out.length(), at + random.nextInt(5));
      out.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
    }
    boolean cut = random.nextInt(6) == 0;
    return cut ? out.substring(0, random.nextInt(out.length() + 1)) : out.toString();
  }

  private static void isPlain(CliRunner.Result result, String input) {
    String shown = "status " + result.status() + "\n" + result.stderr() + "\nof\n" + input;
    assertTrue(STATUSES.contains(result.status()), shown);
    assertFalse(result.stderr().contains("internal error"), shown);
    for (String sign : List.of("java.", "kms.cli", "software.amazon", "\tat ")) {
      assertFalse(result.stderr().contains(sign), shown);
      assertFalse(result.stdout().contains(sign), shown);
    }
  }

  @Test
  void survivesAnyAnswerOfTheService() throws IOException {
    for (int i = 0; i < 200; i++) {
      String answer = damaged(i % 2 == 0 ? ANSWER : CHUNKED);
      try (RawServer server = new RawServer(RawServer.text(answer))) {
        CliRunner.Result result =
            CliRunner.in(folder)
                .variable("AWS_MAX_ATTEMPTS", "1")
                .run("describe-custom-key-stores", "--no-paginate", "--endpoint-url", server.url());
        isPlain(result, answer);
        assertTrue(result.status() == 0 || result.status() == 255, answer);
        assertEquals(result.status() == 0, result.stderr().isEmpty(), answer);
        assertEquals(1, server.requests().size(), answer);
      }
    }
  }

  @Test
  void survivesAnyConfiguration() throws IOException {
    for (int i = 0; i < 600; i++) {
      String config = damaged(CONFIG);
      CliRunner.Result result =
          CliRunner.in(folder)
              .variable("AWS_DEFAULT_REGION", null)
              .variable("AWS_MAX_ATTEMPTS", "1")
              .variable("AWS_PROFILE", i % 3 == 0 ? "other" : null)
              .file("~/.aws/config", config)
              .run(
                  "disconnect-custom-key-store",
                  "--custom-key-store-id",
                  "x",
                  "--generate-cli-skeleton",
                  "output");
      isPlain(result, config);
    }
  }

  @Test
  void survivesAnyWords() throws IOException {
    List<String> words =
        List.of(
            "disconnect-custom-key-store",
            "--custom-key-store-id",
            "--cli-input-json",
            "{}",
            "--",
            "-",
            "",
            " ",
            "help",
            "--query",
            "@",
            "[",
            "--output",
            "table",
            "--c",
            "--=",
            "--debug=",
            "--profile",
            "nope",
            "--region",
            "a!",
            "--endpoint-url",
            "http://",
            "file://nope",
            "--generate-cli-skeleton",
            "output",
            "--version",
            "-5",
            "--no-sign-request",
            "{\"a\":");
    for (int i = 0; i < 600; i++) {
      List<String> line =
          random.ints(random.nextInt(7), 0, words.size()).mapToObj(words::get).toList();
      if (line.contains("help")) {
        continue;
      }
      isPlain(
          CliRunner.in(folder)
              .variable("AWS_ENDPOINT_URL_KMS", "http://127.0.0.1:1")
              .variable("AWS_MAX_ATTEMPTS", "1")
              .run(line),
          line.toString());
    }
  }

  @Test
  void leavesNothingBehindWhenItFails() throws IOException {
    CliRunner runner = CliRunner.in(folder).file("~/.aws/config", CONFIG);
    runner.run("disconnect-custom-key-store", "--custom-key-store-id", "x", "--profile", "other");
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(
          List.of("config"),
          files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList());
    }
  }
}
