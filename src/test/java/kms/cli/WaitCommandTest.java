package kms.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kms.cli.CliRunner.Result;
import kms.model.Operations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class WaitCommandTest {
  private static final String USAGE =
      """
      usage: kms [options] <operation> [parameters]
      To see help text, you can run:

        kms help
        kms <operation> help
      """;

  @RegisterExtension
  final WireMockExtension server =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private final List<Long> pauses = new ArrayList<>();
  private CliRunner runner;

  @BeforeEach
  void createRunner(@TempDir Path folder) throws IOException {
    runner = CliRunner.in(folder).pause(pauses::add).variable("PATH", "");
    runner.variable("AWS_ENDPOINT_URL_KMS", server.baseUrl());
  }

  @Test
  void printsNothingOnSuccess() {
    answer(200, "{\"CustomKeyStores\":[{\"ConnectionState\":\"CONNECTED\"}]}");

    Result result = waitFor("custom-key-store-connected", "--query", "a", "--output", "table");

    assertDid(0, "", result);
    assertEquals(List.of(), pauses);
    server.verify(
        1,
        postRequestedFor(urlEqualTo("/"))
            .withHeader("X-Amz-Target", equalTo("TrentService.DescribeCustomKeyStores"))
            .withRequestBody(equalToJson("{\"CustomKeyStoreId\":\"cks-1\"}")));
  }

  @Test
  void asksForTheStateOfAKey() {
    answer(200, "{\"KeyMetadata\":{\"KeyState\":\"Enabled\"}}");

    assertDid(0, "", runner.run("wait", "key-enabled", "--key-id", "mrk-1"));
    server.verify(
        1,
        postRequestedFor(urlEqualTo("/"))
            .withHeader("X-Amz-Target", equalTo("TrentService.DescribeKey"))
            .withRequestBody(equalToJson("{\"KeyId\":\"mrk-1\"}")));
  }

  @Test
  void asksEveryFifteenSecondsUntilTheStateIsThere() {
    answerInTurn("CONNECTED", "DISCONNECTING", "DISCONNECTED");

    assertDid(0, "", waitFor("custom-key-store-disconnected"));
    assertEquals(List.of(15_000L, 15_000L), pauses);
  }

  @Test
  void asksAsOftenAsTheOptionsSay() {
    answer(200, "{\"CustomKeyStores\":[{\"ConnectionState\":\"CONNECTING\"}]}");

    Result result = waitFor("custom-key-store-connected", "--interval", "3", "--max-attempts", "4");

    assertDid(255, "\nWaiter CustomKeyStoreConnected failed: Max attempts exceeded\n", result);
    assertEquals(List.of(3_000L, 3_000L, 3_000L), pauses);
  }

  @Test
  void asksForHalfAnHourForAConnection() {
    answer(200, "{\"CustomKeyStores\":[{\"ConnectionState\":\"CONNECTING\"}]}");

    waitFor("custom-key-store-connected");

    assertEquals(119, pauses.size());
  }

  @Test
  void endsAtAnErrorOfTheService() {
    answer(400, "{\"__type\":\"CustomKeyStoreNotFoundException\",\"message\":\"no such store\"}");

    assertDid(
        255,
        """

        Waiter CustomKeyStoreConnected failed: An error occurred \
        (CustomKeyStoreNotFoundException): no such store
        """,
        waitFor("custom-key-store-connected"));
  }

  @Test
  void takesParametersFromJson() {
    answer(200, "{\"CustomKeyStores\":[{\"ConnectionState\":\"CONNECTED\"}]}");

    Result result =
        runner.run(
            "wait",
            "custom-key-store-connected",
            "--cli-input-json",
            "{\"CustomKeyStoreId\":\"cks-1\"}");

    assertDid(0, "", result);
  }

  @Test
  void refusesParametersThatTheWaiterDoesNotHave() {
    Result result =
        runner.run(
            "wait",
            "custom-key-store-connected",
            "--cli-input-json",
            "{\"CustomKeyStoreName\":\"a\"}");

    assertEquals(255, result.status());
    assertTrue(result.stderr().startsWith("\nParameter validation failed:\n"), result.stderr());
  }

  @Test
  void printsASkeleton() {
    Result result = runner.run("wait", "custom-key-store-connected", "--generate-cli-skeleton");

    assertEquals(
        """
        {
            "CustomKeyStoreId": ""
        }
        """,
        result.stdout());
  }

  @Test
  void needsTheIdOfTheStore() {
    assertDid(
        2,
        USAGE + "kms: error: the following arguments are required: --custom-key-store-id\n",
        runner.run("wait", "custom-key-store-connected"));
  }

  @Test
  void needsAWaiter() {
    assertDid(
        255,
        """

        usage: kms [options] wait <subcommand> [parameters]
        kms: error: too few arguments
        """,
        runner.run("wait"));
  }

  @Test
  void refusesAnUnknownWaiter() {
    assertDid(
        2,
        USAGE
            + "kms: error: argument subcommand: Invalid choice, valid choices are:\n\n"
            + "custom-key-store-connected               | custom-key-store-disconnected           "
            + "\nkey-enabled                             "
            + "\n\n\nInvalid choice: 'custom-key-store-conected', maybe you meant:\n\n"
            + "  * custom-key-store-connected\n  * custom-key-store-disconnected\n",
        runner.run("wait", "custom-key-store-conected"));
  }

  @Test
  void refusesUnknownOptionsWithoutAWaiter() {
    assertDid(255, "\nUnknown options: --a,--b\n", runner.run("wait", "--a", "--b"));
  }

  @Test
  void refusesUnknownOptionsOfAWaiter() {
    assertDid(
        255,
        USAGE + "\nUnknown options: --a, b\n",
        waitFor("custom-key-store-connected", "--a", "b"));
  }

  @Test
  void refusesAnIntervalThatIsNoNumber() {
    assertDid(
        2,
        USAGE + "kms: error: argument --interval: invalid int value: 'x'\n",
        waitFor("custom-key-store-connected", "--interval", "x"));
  }

  @Test
  void refusesToAskWithoutPause() {
    assertDid(
        2,
        USAGE + "kms: error: argument --interval: must be 1 or more: 0\n",
        waitFor("custom-key-store-connected", "--interval", "0"));
  }

  @Test
  void refusesToAskNever() {
    assertDid(
        2,
        USAGE + "kms: error: argument --max-attempts: must be 1 or more: -1\n",
        waitFor("custom-key-store-connected", "--max-attempts=-1"));
  }

  @Test
  void showsItsHelp() {
    Result result = runner.run("wait", "help");

    assertEquals(0, result.status());
    assertTrue(
        result
            .stdout()
            .contains(
                """
                AVAILABLE COMMANDS
                       o custom-key-store-connected

                       o custom-key-store-disconnected

                       o key-enabled
                """),
        result.stdout());
  }

  @Test
  void showsTheHelpOfAWaiter() {
    Result result = runner.run("wait", "custom-key-store-disconnected", "help");

    assertEquals(0, result.status());
    assertTrue(
        result
            .stdout()
            .contains(
                """
                            custom-key-store-disconnected
                          --custom-key-store-id <value>
                          [--interval <value>]
                          [--max-attempts <value>]
                          [--cli-input-json <value>]
                          [--generate-cli-skeleton <value>]
                """),
        result.stdout());
    assertTrue(result.stdout().contains("OUTPUT\n       None\n"), result.stdout());
  }

  @Test
  void standsBehindTheOperationsInTheHelpOfTheService() {
    String help = runner.run("help").stdout();

    List<String> operations = Operations.commands();
    String last = operations.get(operations.size() - 1);
    assertTrue(
        help.stripTrailing().replaceAll("\\s+", " ").endsWith(" o " + last + " o wait KMS()"),
        help);
  }

  private Result waitFor(String waiter, String... more) {
    List<String> words = new ArrayList<>(List.of("wait", waiter, "--custom-key-store-id", "cks-1"));
    words.addAll(List.of(more));
    return runner.run(words);
  }

  private void answer(int status, String body) {
    server.stubFor(post(urlEqualTo("/")).willReturn(aResponse().withStatus(status).withBody(body)));
  }

  private void answerInTurn(String... states) {
    String scenario = Scenario.STARTED;
    for (String state : states) {
      server.stubFor(
          post(urlEqualTo("/"))
              .inScenario("states")
              .whenScenarioStateIs(scenario)
              .willReturn(
                  aResponse()
                      .withBody("{\"CustomKeyStores\":[{\"ConnectionState\":\"" + state + "\"}]}"))
              .willSetStateTo("after " + state));
      scenario = "after " + state;
    }
  }

  private static void assertDid(int status, String stderr, Result result) {
    assertEquals(stderr, result.stderr());
    assertEquals("", result.stdout());
    assertEquals(status, result.status());
  }
}
