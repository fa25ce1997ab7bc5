package kms.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kms.environment.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts endpoints on free ports and talks to them over the network. */
final class LocalCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final LocalCommand command =
      new LocalCommand(stream(out), stream(err), Clock.systemUTC());

  @AfterEach
  void stop() {
    command.close();
  }

  @Test
  void printsItsUrlAndItsStores() {
    assertEquals(0, command.run("--store", "prod=CONNECTED", "--store", "dev=DISCONNECTED"));

    List<String> lines = text(out).lines().toList();
    assertTrue(lines.get(0).matches("http://127\\.0\\.0\\.1:\\d+"), lines.get(0));
    assertEquals(
        List.of("cks-00000000000000001 prod CONNECTED", "cks-00000000000000002 dev DISCONNECTED"),
        lines.subList(1, lines.size()));
    assertEquals("", text(err));
  }

  @Test
  void answersSignedCalls() throws Exception {
    command.run("--store", "prod=CONNECTED");

    HttpResponse<String> response =
        call("DisconnectCustomKeyStore", "{\"CustomKeyStoreId\": \"cks-00000000000000001\"}");

    assertEquals("{}", response.body());
    assertEquals(200, response.statusCode());
    assertEquals(
        "application/x-amz-json-1.1", response.headers().firstValue("Content-Type").orElse(""));
    assertEquals(36, response.headers().firstValue("x-amzn-RequestId").orElse("").length());
  }

  @Test
  void answersErrorsWithStatus400() throws Exception {
    command.run("--store", "prod=DISCONNECTED");

    HttpResponse<String> response =
        call("DisconnectCustomKeyStore", "{\"CustomKeyStoreId\": \"cks-00000000000000001\"}");

    assertEquals(400, response.statusCode());
    assertEquals(
        "{\"__type\":\"CustomKeyStoreInvalidStateException\",\"message\":"
            + "\"DisconnectCustomKeyStore is not valid for cks-00000000000000001, which is "
            + "DISCONNECTED.\"}",
        response.body());
  }

  @Test
  void disconnectsAStoreOnceHoweverManyAsk() {
    command.run("--store", "prod=CONNECTED");
    AtomicInteger succeeded = new AtomicInteger();

    Set<Integer> statuses =
        IntStream.range(0, 20)
            .parallel()
            .map(i -> statusOfDisconnecting("cks-00000000000000001", succeeded))
            .boxed()
            .collect(Collectors.toSet());

    assertEquals(Set.of(200, 400), statuses);
    assertEquals(1, succeeded.get());
  }

  @Test
  void showsTheStoresOfARunningEndpoint() {
    command.run("--store", "prod=CONNECTED");
    ByteArrayOutputStream shown = new ByteArrayOutputStream();

    int status =
        new LocalCommand(stream(shown), stream(err), Clock.systemUTC()).run("--show", url());

    assertEquals(0, status);
    assertEquals("cks-00000000000000001 prod CONNECTED\n", text(shown));
  }

  @Test
  void showsNothingOfAnEndpointWithoutStores() {
    command.run();
    ByteArrayOutputStream shown = new ByteArrayOutputStream();

    int status =
        new LocalCommand(stream(shown), stream(err), Clock.systemUTC()).run("--show", url());

    assertEquals(0, status);
    assertEquals("", text(shown));
  }

  @Test
  void failsToShowWhereNothingListens() {
    command.run();
    String url = url();
    command.close();

    assertEquals(1, command.run("--show", url));
    assertEquals(1, text(err).lines().count());
    assertTrue(text(err).startsWith("kms-local: "), text(err));
  }

  @Test
  void failsWhenThePortIsTaken() {
    command.run();
    String port = String.valueOf(URI.create(url()).getPort());

    try (LocalCommand second = new LocalCommand(stream(out), stream(err), Clock.systemUTC())) {
      assertEquals(1, second.run("--port", port));
    }
    assertEquals(
        "kms-local: cannot serve on port " + port + " of 127.0.0.1: Address already in use\n",
        text(err));
  }

  @Test
  void saysWhereAnEndpointOnAllAddressesIsReached() throws Exception {
    command.run("--address", "0.0.0.0", "--store", "prod=CONNECTED");

    assertTrue(url().startsWith("http://127.0.0.1:"), url());
    assertEquals(
        200,
        call("DisconnectCustomKeyStore", "{\"CustomKeyStoreId\": \"cks-00000000000000001\"}")
            .statusCode());
  }

  /** The address is one of those that documents may use and no machine has. */
  @Test
  void failsWhenTheAddressIsNotThatOfTheMachine() {
    assertEquals(1, command.run("--address", "192.0.2.1"));
    assertTrue(text(err).startsWith("kms-local: cannot serve on 192.0.2.1: "), text(err));
    assertEquals(1, text(err).lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void printsItsUsage(String help) {
    assertEquals(0, command.run(help));
    assertEquals(Usage.TEXT, text(out));
    Usage.OPTIONS.forEach(option -> assertTrue(Usage.TEXT.contains("\n  " + option + " ")));
  }

  @Test
  void printsItsVersion() {
    assertEquals(0, command.run("--version"));
    assertEquals("kms-local " + Version.number() + "\n", text(out));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "//x",
        "http:",
        "http://",
        "http://[::1",
        "http://127.0.0.1:99999",
        "file:///etc/hosts",
        "jar:file:/a!/b",
        "mailto:x",
        "http://a b"
      })
  void showsNothingOfWhatIsNoEndpoint(String url) {
    assertEquals(1, command.run("--show", url));
    assertEquals("", text(out));
    assertEquals(1, text(err).lines().count(), text(err));
    assertTrue(text(err).startsWith("kms-local: "), text(err));
  }

  @Test
  void complainsAboutBadOptionsInOneLine() {
    assertEquals(2, command.run("--foo"));
    assertEquals("kms-local: unknown argument: --foo; see kms-local --help\n", text(err));
    assertEquals("", text(out));
  }

  private int statusOfDisconnecting(String id, AtomicInteger succeeded) {
    try {
      int status =
          call("DisconnectCustomKeyStore", "{\"CustomKeyStoreId\": \"" + id + "\"}").statusCode();
      succeeded.addAndGet(status == 200 ? 1 : 0);
      return status;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> call(String operation, String input)
      throws IOException, InterruptedException {
    URI uri = URI.create(url() + "/");
    SignedRequest signed = new SdkSigner(Clock.systemUTC()).sign(uri, operation, input);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofByteArray(signed.body()));
    signed
        .headers()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase("Host")) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String url() {
    return text(out).lines().findFirst().orElseThrow();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
