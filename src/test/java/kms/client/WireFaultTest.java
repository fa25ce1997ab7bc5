package kms.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong between a real HTTP server and a call. */
@Timeout(300)
class WireFaultTest {
  @RegisterExtension
  final WireMockExtension server =
      WireMockExtension.newInstance()
          .options(options().dynamicPort().bindAddress("127.0.0.1"))
          .build();

  private Callers callers() {
    return new Callers("http://127.0.0.1:" + server.getPort());
  }

  private void answer(ResponseDefinitionBuilder answer) {
    server.stubFor(any(anyUrl()).willReturn(answer));
  }

  private void assertRequests(int count) {
    server.verify(count, anyRequestedFor(anyUrl()));
  }

  private String closed() {
    return "Connection was closed before we received a valid response from endpoint URL:"
        + " \"http://127.0.0.1:"
        + server.getPort()
        + "/\".";
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void triesBrokenConnectionsAgainAndFails(Fault fault) {
    answer(aResponse().withFault(fault));
    assertEquals(closed(), callers().failure(3));
    assertRequests(3);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void succeedsWhenTheNextAttemptDoes(Fault fault) {
    server.stubFor(
        any(anyUrl())
            .inScenario("x")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(aResponse().withFault(fault))
            .willSetStateTo("good"));
    server.stubFor(
        any(anyUrl()).inScenario("x").whenScenarioStateIs("good").willReturn(aResponse()));
    assertEquals("{}", callers().call(2));
    assertRequests(2);
  }

  @Test
  void failsWhenTheAnswerIsSlow() {
    answer(aResponse().withFixedDelay(20_000));
    Callers callers = callers();
    OperationCaller caller =
        callers.caller(callers.settings(2, Callers.KEY), Duration.ofMillis(100));
    assertEquals(
        "Read timeout on endpoint URL: \"http://127.0.0.1:" + server.getPort() + "/\"",
        assertThrows(CliException.class, () -> Callers.call(caller)).getMessage());
    assertEquals(1, callers.waits.size());
  }

  @Test
  void readsSlowChunks() {
    answer(aResponse().withBody("{\"a\":\"bcdefgh\"}").withChunkedDribbleDelay(5, 100));
    assertEquals("{}", callers().call(1));
    assertRequests(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 204})
  void takesAnEmptyBodyForSuccess(int status) {
    answer(aResponse().withStatus(status));
    assertEquals("{}", callers().call(1));
  }

  @Test
  void readsNoZippedAnswerNobodyAskedFor() {
    answer(aResponse().withBody("{}"));
    callers().call(1);
    assertEquals(
        "identity", server.getAllServeEvents().get(0).getRequest().getHeader("Accept-Encoding"));
  }

  @Test
  void readsPageOfSomethingOnTheWay() {
    answer(
        aResponse()
            .withStatus(502)
            .withHeader("Content-Type", "text/html")
            .withBody("<html>bad</html>"));
    assertEquals(
        "An error occurred (502) when calling the DisconnectCustomKeyStore operation (reached max"
            + " retries: 1): Bad Gateway",
        callers().failure(2));
    assertRequests(2);
  }

  @Test
  void readsLongErrors() {
    String message = "m".repeat(2_000_000);
    answer(
        aResponse()
            .withStatus(400)
            .withBody("{\"__type\":\"NotFoundException\",\"message\":\"" + message + "\"}"));
    assertEquals(
        "An error occurred (NotFoundException) when calling the DisconnectCustomKeyStore"
            + " operation: "
            + message,
        callers().failure(1));
  }
}
