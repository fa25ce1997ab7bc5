package kms.help;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.moreThanOrExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kms.cli.CliRunner;
import kms.cli.CliRunner.Result;
import kms.model.Operations;
import kms.waiter.Waiters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the examples of help pages type, and holds the answers they show to be printed. */
class HelpExamplesTest {
  private static final Pattern FILE = Pattern.compile("fileb?://([^\\s,}\\]\"]+)");
  private static final Pattern CONTENT =
      Pattern.compile(
          "(?m)^(?:    \\$ cat (\\S+)\n|The file `(\\S+)` holds:\n\n)((?:    (?!\\$).*\n)+)");
  private static final Pattern NOTHING = Pattern.compile("\\b(?:None|null)\\b");
  private static final Pattern ERROR = Pattern.compile("An error occurred \\((\\w+)\\)");

  /** One for all: each example calls it at a path of its own. */
  private static final WireMockServer SERVER =
      new WireMockServer(WireMockConfiguration.wireMockConfig().dynamicPort());

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  static Stream<String> pages() {
    return Stream.of(Operations.commands(), Waiters.commands()).flatMap(List::stream);
  }

  static List<HelpExample> examples() throws IOException {
    List<HelpExample> examples = new ArrayList<>();
    for (String page : pages().toList()) {
      examples.addAll(HelpExample.in(page, text(page)));
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void callTheCommandOfThePage(String page) throws IOException {
    List<String> words = new ArrayList<>();
    HelpExample.in(page, text(page)).forEach(e -> e.calls().forEach(words::addAll));

    assertTrue(words.contains(page), words.toString());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void run(HelpExample example, @TempDir Path folder) throws IOException {
    String path = "/" + folder.getFileName();
    CliRunner runner =
        runner(example, folder).variable("AWS_ENDPOINT_URL_KMS", SERVER.baseUrl() + path);

    for (List<String> call : example.calls()) {
      SERVER.stubFor(post(path).willReturn(answer(example, call)));
      Result result = runner.run(call);

      assertEquals(example.showsAnError() ? 255 : 0, result.status(), result::stderr);
      assertFalse(NOTHING.matcher(result.stdout()).find(), result::stdout);
      if (example.showsTheAnswer()) {
        assertEquals(example.output(), result.stdout());
      }
    }
    SERVER.verify(moreThanOrExactly(example.calls().size()), postRequestedFor(urlEqualTo(path)));
  }

  /** Answers with what the example shows, else with all members, so that no query finds nothing. */
  private static ResponseDefinitionBuilder answer(HelpExample example, List<String> call) {
    Matcher error = ERROR.matcher(example.output());
    if (error.find()) {
      return aResponse().withStatus(400).withBody("{\"__type\":\"" + error.group(1) + "\"}");
    }
    if (call.get(0).equals(Waiters.COMMAND)) {
      return aResponse().withBody(stateFor(call.get(1), example.showsAnError()));
    }
    String command =
        call.stream().filter(Operations.commands()::contains).findFirst().orElseThrow();
    return aResponse()
        .withBody(
            example.showsTheAnswer() ? example.output() : SampleAnswer.to(Operations.get(command)));
  }

  /** Returns an answer that a waiter is content with, or that ends its waiting. */
  private static String stateFor(String waiter, boolean isWrong) {
    if (waiter.startsWith("key-")) {
      return "{\"KeyMetadata\":{\"KeyState\":\"" + (isWrong ? "Disabled" : "Enabled") + "\"}}";
    }
    String state = waiter.endsWith("-connected") ? "CONNECTED" : "DISCONNECTED";
    return "{\"CustomKeyStores\":[{\"ConnectionState\":\"" + (isWrong ? "FAILED" : state) + "\"}]}";
  }

  private CliRunner runner(HelpExample example, Path folder) throws IOException {
    CliRunner runner =
        CliRunner.in(folder)
            .pause(time -> fail("a waiter was not content"))
            .file("~/.aws/config", "[default]\ncli_follow_urlparam = false\n[profile example]\n")
            .file(
                "~/.aws/credentials",
                "[example]\naws_access_key_id = A\naws_secret_access_key = S\n");
    Matcher file = FILE.matcher(example.calls().toString());
    while (file.find()) {
      String name = file.group(1);
      runner.file(name, name.endsWith(".json") ? "[\"example\"]" : "example");
    }
    Matcher content = CONTENT.matcher(text(example.page()));
    while (content.find()) {
      String name = Objects.requireNonNullElse(content.group(1), content.group(2));
      runner.file(name, content.group(3));
    }
    return runner;
  }

  private static String text(String page) throws IOException {
    String file = "/kms/model/" + page + ".txt";
    try (InputStream in = HelpExamplesTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
