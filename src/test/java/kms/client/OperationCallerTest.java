package kms.client;

import static kms.http.RawServer.answer;
import static kms.http.RawServer.reset;
import static kms.http.RawServer.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import kms.aws.Credentials;
import kms.aws.RetryRules;
import kms.error.ConfigurationException;
import kms.error.ServiceException;
import kms.http.RawServer;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class OperationCallerTest {
  private static final String OOPS = "{\"__type\":\"InternalFailure\",\"message\":\"oops\"}";

  private static String body(String request) {
    return request.substring(request.indexOf("\r\n\r\n") + 4);
  }

  private static String header(String request, String name) {
    int start = request.indexOf("\r\n" + name + ": ");
    return start < 0
        ? ""
        : request.substring(start + name.length() + 4, request.indexOf("\r\n", start + 2));
  }

  @Test
  void sendsWhatTheReferenceSends() {
    try (RawServer server = new RawServer(answer(200, ""))) {
      ClientSettings settings =
          new ClientSettings(
              server.url(),
              "eu-west-1",
              () -> new Credentials("AKIDEXAMPLE", "secret", "token"),
              RetryRules.LEGACY,
              5,
              "kms/1 app/my-app",
              "Root=1-2-3");
      assertEquals("{}", Callers.call(new Callers(server.url()).caller(settings)));
      String request = server.requests().get(0);
      assertTrue(request.startsWith("POST / HTTP/1.1\r\n"), request);
      assertEquals("127.0.0.1:" + server.port(), header(request, "Host"));
      assertEquals("TrentService.DisconnectCustomKeyStore", header(request, "X-Amz-Target"));
      assertEquals("application/x-amz-json-1.1", header(request, "Content-Type"));
      assertEquals("identity", header(request, "Accept-Encoding"));
      assertEquals("attempt=1", header(request, "amz-sdk-request"));
      assertEquals("Root=1-2-3", header(request, "X-Amzn-Trace-Id"));
      assertEquals("token", header(request, "X-Amz-Security-Token"));
      assertEquals("kms/1 app/my-app", header(request, "User-Agent"));
      assertEquals("{\"CustomKeyStoreId\":\"cks-1\"}", body(request));
    }
  }

  @Test
  void signsValidly() {
    try (RawServer server = new RawServer(answer(200, ""))) {
      assertEquals("{}", new Callers(server.url() + "/a/b?x=y").call(5));
      String authorization = header(server.requests().get(0), "Authorization");
      assertTrue(server.requests().get(0).startsWith("POST /a/b?x=y HTTP/1.1\r\n"));
      assertTrue(
          authorization.startsWith(
              "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/us-east-1/kms/aws4_request,"
                  + " SignedHeaders=amz-sdk-invocation-id;amz-sdk-request;content-type;host;"
                  + "x-amz-date;x-amz-target, Signature="),
          authorization);
    }
  }

  @Test
  void signsNothingWithoutKey() {
    try (RawServer server = new RawServer(answer(200, ""))) {
      Callers callers = new Callers(server.url());
      Callers.call(callers.caller(callers.settings(5, null)));
      assertEquals("", header(server.requests().get(0), "Authorization"));
      assertEquals("", header(server.requests().get(0), "X-Amz-Date"));
    }
  }

  @Test
  void sendsNothingWithoutCredentials() {
    try (RawServer server = new RawServer(answer(200, ""))) {
      Callers callers = new Callers(server.url());
      OperationCaller caller =
          callers.caller(
              callers.settings(
                  5,
                  () -> {
                    throw new ConfigurationException("none");
                  }));
      assertEquals(
          "none",
          assertThrows(ConfigurationException.class, () -> Callers.call(caller)).getMessage());
      assertEquals(List.of(), server.requests());
    }
  }

  @Test
  void asksForTheKeyBeforeEachAttempt() {
    try (RawServer server = new RawServer(answer(500, OOPS), answer(200, ""))) {
      Deque<String> ids = new ArrayDeque<>(List.of("AKIDFIRST", "AKIDSECOND"));
      Callers callers = new Callers(server.url());
      Callers.call(
          callers.caller(callers.settings(5, () -> new Credentials(ids.remove(), "secret", null))));
      assertTrue(server.requests().get(0).contains("Credential=AKIDFIRST/"));
      assertTrue(server.requests().get(1).contains("Credential=AKIDSECOND/"));
    }
  }

  @Test
  void numbersAttemptsOfOneCall() {
    try (RawServer server = new RawServer(answer(500, OOPS), answer(500, OOPS), answer(200, ""))) {
      Callers callers = new Callers(server.url());
      assertEquals("{}", callers.call(5));
      List<String> requests = server.requests();
      assertEquals("attempt=1", header(requests.get(0), "amz-sdk-request"));
      assertEquals("attempt=2; max=5", header(requests.get(1), "amz-sdk-request"));
      assertEquals("attempt=3; max=5", header(requests.get(2), "amz-sdk-request"));
      String id = header(requests.get(0), "amz-sdk-invocation-id");
      assertFalse(id.isEmpty());
      assertEquals(id, header(requests.get(2), "amz-sdk-invocation-id"));
      assertEquals(List.of(1L, 2L), callers.waits);
    }
  }

  @Test
  void asksAgainAsTheFirstTimeButForTheParametersAndTheId() {
    try (RawServer server = new RawServer(answer(200, ""))) {
      Callers callers = new Callers(server.url());
      OperationCaller caller = callers.caller(callers.settings(5, Callers.KEY));
      for (String id : List.of("cks-1", "cks-2", "cks-3")) {
        caller.call((ObjectNode) JsonReader.read("{\"CustomKeyStoreId\":\"" + id + "\"}"));
      }
      String first = server.requests().get(0);
      for (String later : server.requests().subList(1, 3)) {
        for (String name : List.of("X-Amz-Target", "Content-Type", "User-Agent", "Host")) {
          assertEquals(header(first, name), header(later, name));
        }
        assertEquals(names(first), names(later));
        assertTrue(
            header(later, "amz-sdk-invocation-id").matches("[0-9a-f]{8}(-[0-9a-f]{4,12}){4}"));
      }
      assertEquals("{\"CustomKeyStoreId\": \"cks-3\"}", body(server.requests().get(2)));
      assertEquals(
          3,
          server.requests().stream()
              .map(request -> header(request, "amz-sdk-invocation-id"))
              .distinct()
              .count());
    }
  }

  private static List<String> names(String request) {
    String head = request.substring(0, request.indexOf("\r\n\r\n"));
    return head.lines().skip(1).map(line -> line.split(":")[0]).toList();
  }

  @Test
  void failsAndSucceedsWithLaterRequestsToo() {
    RawServer.Answer refusal =
        answer(400, "{\"__type\":\"InvalidMarkerException\",\"message\":\"no\"}");
    try (RawServer server = new RawServer(answer(200, ""), refusal, answer(200, ""))) {
      Callers callers = new Callers(server.url());
      OperationCaller caller = callers.caller(callers.settings(1, Callers.KEY));
      assertEquals("{}", Callers.call(caller));
      assertEquals(
          "InvalidMarkerException",
          assertThrows(ServiceException.class, () -> Callers.call(caller)).code());
      assertEquals("{}", Callers.call(caller));
    }
  }

  @Test
  void givesUpAfterFiveAttempts() {
    try (RawServer server = new RawServer(answer(500, OOPS))) {
      assertEquals(
          "An error occurred (InternalFailure) when calling the DisconnectCustomKeyStore operation"
              + " (reached max retries: 4): oops",
          new Callers(server.url()).failure(5));
      assertEquals(5, server.requests().size());
    }
  }

  @Test
  void triesAnErrorOfTheCallerOnce() {
    String notFound = "{\"__type\":\"NotFoundException\",\"message\":\"m\"}";
    try (RawServer server = new RawServer(answer(400, notFound))) {
      assertEquals(
          "An error occurred (NotFoundException) when calling the DisconnectCustomKeyStore"
              + " operation: m",
          new Callers(server.url()).failure(5));
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void triesOnceWhatCannotBeUnderstood() {
    try (RawServer server = new RawServer(answer(500, "[]"))) {
      assertEquals("'list' object has no attribute 'get'", new Callers(server.url()).failure(5));
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void saysNothingOfRetriesWhenTheConnectionBreaks() {
    try (RawServer server = new RawServer(reset())) {
      assertEquals(
          "Connection was closed before we received a valid response from endpoint URL: \""
              + server.url()
              + "/\".",
          new Callers(server.url()).failure(3));
      assertEquals(3, server.requests().size());
    }
  }

  @Test
  void succeedsAfterConnectionsBroke() {
    try (RawServer server = new RawServer(reset(), text(""), answer(200, "{}"))) {
      assertEquals("{}", new Callers(server.url()).call(5));
      assertEquals(3, server.requests().size());
    }
  }

  @Test
  void takesNoCutAnswerForSuccess() {
    try (RawServer server = new RawServer(text("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{"))) {
      assertTrue(new Callers(server.url()).failure(2).startsWith("Connection was closed before"));
      assertEquals(2, server.requests().size());
    }
  }

  @Test
  void takesInterimAnswerForNothing() {
    try (RawServer server =
        new RawServer(
            text(
                "HTTP/1.1 103 Early Hints\r\n\r\n"
                    + "HTTP/1.1 400 X\r\nContent-Length: 19\r\n\r\n{\"__type\":\"Failed\"}"))) {
      assertEquals(
          "An error occurred (Failed) when calling the DisconnectCustomKeyStore operation: ",
          new Callers(server.url()).failure(1));
    }
  }

  @Test
  void followsNoRedirect() {
    try (RawServer other = new RawServer(answer(200, "{}"));
        RawServer server =
            new RawServer(
                text(
                    "HTTP/1.1 307 X\r\nLocation: "
                        + other.url()
                        + "\r\nContent-Length: 0\r\n\r\n"))) {
      assertEquals(
          "An error occurred (307) when calling the DisconnectCustomKeyStore operation: ",
          new Callers(server.url()).failure(5));
      assertEquals(List.of(), other.requests());
    }
  }

  @Test
  void ignoresChecksumOfTheAnswer() {
    try (RawServer server =
        new RawServer(text("HTTP/1.1 200 OK\r\nx-amz-crc32: 1\r\nContent-Length: 2\r\n\r\n{}"))) {
      assertEquals("{}", new Callers(server.url()).call(1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"CustomKeyStoreId\": 5}",
        "{\"CustomKeyStoreId\": null}",
        "{\"CustomKeyStoreId\": 99999999999999999999}",
        "{\"CustomKeyStoreId\": [\"\\u00e9\", 1.5, true]}",
      })
  void sendsWhatTheSdkCannotHold(String json) {
    try (RawServer server = new RawServer(answer(200, "{}"))) {
      Callers callers = new Callers(server.url());
      callers.caller(callers.settings(5, Callers.KEY)).call((ObjectNode) JsonReader.read(json));
      assertEquals(json, body(server.requests().get(0)));
    }
  }

  @Test
  void sendsTextBeyondAscii() {
    try (RawServer server = new RawServer(answer(200, "{}"))) {
      String json = "{\"CustomKeyStoreId\":\"\u00e9\u6f22\uD83D\uDE00\\n\\u0001\"}";
      Callers callers = new Callers(server.url());
      callers.caller(callers.settings(5, Callers.KEY)).call((ObjectNode) JsonReader.read(json));
      assertEquals(JsonReader.read(json), JsonReader.read(body(server.requests().get(0))));
    }
  }

  @Test
  void failsOnInvalidPortWhenSigning() {
    assertEquals("Port out of range 0-65535", new Callers("http://127.0.0.1:99999").failure(5));
  }

  @Test
  void refusesOtherSchemes() {
    assertEquals(
        "An HTTP Client raised an unhandled exception: Not supported URL scheme ftp",
        new Callers("ftp://localhost").failure(5));
  }

  @Test
  void showsTheAddressAsItWasGiven() {
    String url = "http://LOCALHOST:1/x y?z=1";
    assertEquals(
        "Could not connect to the endpoint URL: \"" + url + "\"", new Callers(url).failure(1));
  }

  @Test
  void showsTheSdkNoFailure() {
    assertEquals(
        "Could not connect to the endpoint URL: \"http://host.invalid/\"",
        new Callers("http://host.invalid").failure(1));
  }
}
