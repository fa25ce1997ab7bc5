package kms.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import kms.tls.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class SocketTransportTest {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final Duration SHORT = Duration.ofMillis(50);

  private static HttpResponse post(String url) {
    return post(url, HttpSettings.direct(LONG));
  }

  private static HttpResponse post(String url, HttpSettings settings) {
    return new SocketTransport(settings)
        .send(new HttpRequest("POST", url, List.of(), "{}".getBytes(UTF_8)));
  }

  private static HttpSettings via(String proxy) {
    ProxySettings proxies = new ProxySettings(proxy, proxy, null);
    return new HttpSettings(LONG, LONG, Trust.builtIn(), proxies, warning -> {});
  }

  private static String failure(String url) {
    return assertThrows(HttpFailureException.class, () -> post(url)).getMessage();
  }

  private static String body(RawServer.Answer answer) {
    try (RawServer server = new RawServer(answer)) {
      return new String(post(server.url()).body(), UTF_8);
    }
  }

  private static void assertClosed(RawServer.Answer answer) {
    try (RawServer server = new RawServer(answer)) {
      HttpFailureException failure =
          assertThrows(HttpFailureException.class, () -> post(server.url() + "/"));
      assertEquals(
          "Connection was closed before we received a valid response from endpoint URL: \""
              + server.url()
              + "/\".",
          failure.getMessage());
      assertTrue(failure.isRetryable());
      assertEquals(1, server.requests().size());
    }
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void sendsRequestAndReadsAnswer() {
    try (RawServer server =
        new RawServer(RawServer.text("HTTP/1.1 200 All Right\r\nA:  b \r\na: c\r\n\r\nhello"))) {
      HttpRequest request =
          new HttpRequest(
              "POST",
              server.url() + "/a b?q#f",
              List.of(new HttpHeader("X-Amz-Target", "T.Op")),
              "{\"a\":1}".getBytes(UTF_8));
      HttpResponse response = new SocketTransport(HttpSettings.direct(LONG)).send(request);
      assertEquals(200, response.status());
      assertEquals("All Right", response.reason());
      assertEquals("b", response.header("A"));
      assertArrayEquals("hello".getBytes(UTF_8), response.body());
      assertEquals(
          "POST /a%20b?q HTTP/1.1\r\n"
              + "Host: 127.0.0.1:"
              + server.port()
              + "\r\n"
              + "Accept-Encoding: identity\r\n"
              + "X-Amz-Target: T.Op\r\n"
              + "Content-Length: 7\r\n"
              + "\r\n"
              + "{\"a\":1}",
          server.requests().get(0));
    }
  }

  /** A question mark in its place would be another key. */
  @Test
  void sendsNoHalfOfASurrogatePair() {
    HttpRequest request =
        new HttpRequest(
            "GET", "http://127.0.0.1/", List.of(new HttpHeader("A", "b\ud800")), new byte[0]);
    SocketTransport transport = new SocketTransport(HttpSettings.direct(LONG));
    assertEquals(
        "An HTTP Client raised an unhandled exception: 'ascii' codec can't encode character"
            + " '\\ud800' in position 1: ordinal not in range(128)",
        assertThrows(HttpFailureException.class, () -> transport.send(request)).getMessage());
  }

  @Test
  void sendsNoLengthWithGet() {
    try (RawServer server = new RawServer(RawServer.answer(200, ""))) {
      new SocketTransport(HttpSettings.direct(LONG))
          .send(new HttpRequest("GET", server.url(), List.of(), new byte[0]));
      assertFalse(server.requests().get(0).contains("Content-Length"));
    }
  }

  @Test
  void readsNoMoreThanPromised() {
    assertEquals("abc", body(RawServer.text("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcde")));
  }

  @Test
  void readsChunks() {
    assertEquals(
        "hello world",
        body(
            RawServer.text(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\nContent-Length: 3\r\n\r\n"
                    + "5;x=y\r\nhello\r\n 6 \r\n world\r\n0\r\nTrailer: x\r\n\r\n")));
  }

  @Test
  void readsChunksWithoutEmptyLineAtTheEnd() {
    assertEquals(
        "x",
        body(
            RawServer.text(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n")));
  }

  @Test
  void readsToTheEndWithoutUsableLength() {
    assertEquals("x", body(RawServer.text("HTTP/1.0 200 OK\r\nContent-Length: -5\r\n\r\nx")));
  }

  @Test
  void skipsInterimAnswers() {
    assertEquals(
        "x",
        body(
            RawServer.text(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n"
                    + "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx")));
  }

  @Test
  void readsNoBodyWithStatus204() {
    try (RawServer server =
        new RawServer(RawServer.text("HTTP/1.1 204\r\nContent-Length: 5\r\n\r\n"))) {
      assertEquals(0, post(server.url()).body().length);
    }
  }

  @Test
  void readsLinesThatEndWithoutCarriageReturn() {
    assertEquals("x", body(RawServer.text("HTTP/1.1 200 OK\nContent-Length: 1\n\nxy")));
  }

  @Test
  void ignoresHeadersBehindWhatIsNone() {
    assertEquals(
        "xyz", body(RawServer.text("HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 1\r\n\r\nxyz")));
  }

  @Test
  void joinsFoldedHeaders() {
    try (RawServer server =
        new RawServer(RawServer.text("HTTP/1.1 200 OK\r\nA: b\r\n\tc\r\n\r\n"))) {
      assertEquals("b c", post(server.url()).header("a"));
    }
  }

  @Test
  void keepsBodyOf401() {
    try (RawServer server =
        new RawServer(
            RawServer.text(
                "HTTP/1.1 401 X\r\nWWW-Authenticate: Basic\r\nContent-Length: 1\r\n\r\nx"))) {
      assertEquals(401, post(server.url()).status());
    }
  }

  @Test
  void failsWhenReset() {
    assertClosed(RawServer.reset());
  }

  @Test
  void failsWhenClosed() {
    assertClosed(RawServer.text(""));
  }

  @Test
  void failsOnGarbage() {
    assertClosed(RawServer.text("SSH-2.0-OpenSSH\r\n\r\n"));
  }

  @Test
  void failsOnStatusThatIsNoNumber() {
    assertClosed(RawServer.text("HTTP/1.1 2x0 OK\r\n\r\n"));
  }

  @Test
  void failsOnHeadCutShort() {
    assertClosed(RawServer.text("HTTP/1.1 200 OK\r\nA: b\r\n"));
  }

  @Test
  void failsOnBodyCutShort() {
    assertClosed(RawServer.text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}"));
  }

  @Test
  void failsOnBodyShorterThanAnyArray() {
    assertClosed(RawServer.text("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999\r\n\r\n{}"));
  }

  @Test
  void failsOnErrorBodyCutShort() {
    assertClosed(RawServer.text("HTTP/1.1 400 X\r\nContent-Length: 100\r\n\r\n{\"__type\":\"X\"}"));
  }

  @Test
  void failsOnChunkCutShort() {
    assertClosed(RawServer.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{}"));
  }

  @Test
  void failsOnChunkWithoutSize() {
    assertClosed(RawServer.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nhello\r\n"));
  }

  @Test
  void failsOnTwoLengths() {
    assertClosed(
        RawServer.text("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxy"));
  }

  @Test
  void failsOnBodyWithoutEnd() {
    byte[] chunk = ("10000\r\n" + "x".repeat(65536) + "\r\n").getBytes(UTF_8);
    assertClosed(
        socket -> {
          RawServer.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").give(socket);
          while (!socket.isClosed()) {
            socket.getOutputStream().write(chunk);
          }
        });
  }

  @Test
  void failsWhenTheRequestIsNotTaken() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + silent.getLocalPort() + "/";
      HttpSettings settings =
          new HttpSettings(
              Duration.ofMillis(200), LONG, Trust.builtIn(), ProxySettings.none(), warning -> {});
      HttpRequest request = new HttpRequest("POST", url, List.of(), new byte[30_000_000]);
      assertEquals(
          "Connection was closed before we received a valid response from endpoint URL: \""
              + url
              + "\".",
          assertThrows(
                  HttpFailureException.class, () -> new SocketTransport(settings).send(request))
              .getMessage());
    }
  }

  @Test
  void failsOnEndlessLine() {
    assertClosed(RawServer.text("HTTP/1.1 200 OK\r\nA: " + "x".repeat(70000)));
  }

  @Test
  void failsOnTooManyHeaders() {
    assertClosed(RawServer.text("HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(101) + "\r\n"));
  }

  @Test
  void failsOnEndlessInterimAnswers() {
    assertClosed(RawServer.text("HTTP/1.1 100 Continue\r\n\r\n".repeat(200)));
  }

  @Test
  void failsWhenNobodyListens() throws IOException {
    String url = "http://127.0.0.1:" + closedPort() + "/x?y";
    assertEquals("Could not connect to the endpoint URL: \"" + url + "\"", failure(url));
  }

  @Test
  void failsWhenHostDoesNotExist() {
    assertEquals(
        "Could not connect to the endpoint URL: \"http://host.invalid/\"",
        failure("http://host.invalid/"));
  }

  @Test
  void failsWhenAnswerIsSlow() {
    try (RawServer slow = new RawServer(RawServer.silence())) {
      HttpSettings settings =
          new HttpSettings(LONG, SHORT, Trust.builtIn(), ProxySettings.none(), warning -> {});
      HttpFailureException failure =
          assertThrows(HttpFailureException.class, () -> post(slow.url() + "/", settings));
      assertEquals("Read timeout on endpoint URL: \"" + slow.url() + "/\"", failure.getMessage());
    }
  }

  @Test
  void waitsForEverWithoutTimeout() {
    try (RawServer server = new RawServer(RawServer.answer(200, "x"))) {
      assertEquals(200, post(server.url(), HttpSettings.direct(Duration.ZERO)).status());
    }
  }

  @Test
  void keepsAnswerThatCameBeforeTheRequestWasRead() {
    RawServer.Answer early =
        socket -> {
          RawServer.answer(413, "too large").give(socket);
          socket.shutdownOutput();
          socket.getInputStream().readAllBytes();
        };
    try (RawServer server = new RawServer(early)) {
      assertEquals(413, post(server.url()).status());
    }
  }

  @Test
  void refusesOtherSchemes() {
    assertEquals(
        "An HTTP Client raised an unhandled exception: Not supported URL scheme ftp",
        failure("ftp://localhost/"));
  }

  @Test
  void refusesAddressWithoutHost() {
    assertEquals(
        "An HTTP Client raised an unhandled exception: No host specified.", failure("http:///x"));
  }

  @Test
  void refusesTextBehindBrackets() {
    assertEquals(
        "An HTTP Client raised an unhandled exception: Failed to parse: http://[::1]x:1/",
        failure("http://[::1]x:1/"));
  }

  @Test
  void connectsForNoHeaderWithALineEnd() {
    assertRefused("b\nc: d", "b'b\\nc: d'");
    assertRefused("b\r", "b'b\\r'");
    assertRefused("b\n folded", "b'b\\n folded'");
    assertRefused("it's \u00fc\r\n", "b\"it's \\xc3\\xbc\\r\\n\"");
  }

  @Test
  void showsNothingOfASessionTokenWithALineEnd() {
    assertRefused("X-Amz-Security-Token", "token\nmore", "b'***'");
  }

  private static void assertRefused(String value, String shown) {
    assertRefused("A", value, shown);
  }

  private static void assertRefused(String name, String value, String shown) {
    try (RawServer server = new RawServer(RawServer.answer(200, ""))) {
      HttpRequest request =
          new HttpRequest("GET", server.url(), List.of(new HttpHeader(name, value)), new byte[0]);
      SocketTransport transport = new SocketTransport(HttpSettings.direct(LONG));
      HttpFailureException failure =
          assertThrows(HttpFailureException.class, () -> transport.send(request));
      assertEquals(
          "An HTTP Client raised an unhandled exception: Invalid header value " + shown,
          failure.getMessage());
      assertFalse(failure.isRetryable());
      assertEquals(List.of(), server.requests());
    }
  }

  @Test
  void refusesATimeoutThatIsTooLongForPython() {
    Duration longest = HttpSettings.timeout(BigInteger.valueOf(9_223_372_036L));
    Duration tooLong = HttpSettings.timeout(BigInteger.TEN.pow(30));
    try (RawServer server = new RawServer(RawServer.answer(200, ""))) {
      assertEquals(200, post(server.url(), waiting(longest, longest)).status());
      assertTooLong(server, waiting(tooLong, LONG));
      assertEquals(1, server.requests().size());
      assertTooLong(server, waiting(LONG, tooLong));
    }
  }

  private static HttpSettings waiting(Duration connect, Duration read) {
    return new HttpSettings(connect, read, Trust.builtIn(), ProxySettings.none(), warning -> {});
  }

  private static void assertTooLong(RawServer server, HttpSettings settings) {
    HttpFailureException failure =
        assertThrows(HttpFailureException.class, () -> post(server.url(), settings));
    assertEquals(
        "An HTTP Client raised an unhandled exception: timestamp too large to convert to C"
            + " _PyTime_t",
        failure.getMessage());
    assertFalse(failure.isRetryable());
  }

  @Test
  void tellsPlainProxyTheWholeAddress() {
    try (RawServer proxy = new RawServer(RawServer.answer(200, ""))) {
      post("http://u:p@KMS.example:81/x y#f", via("http://u:p%40ss@127.0.0.1:" + proxy.port()));
      String request = proxy.requests().get(0);
      assertTrue(request.startsWith("POST http://kms.example:81/x%20y HTTP/1.1\r\n"));
      assertTrue(request.contains("\r\nHost: kms.example:81\r\n"));
      assertTrue(request.contains("\r\nProxy-Authorization: Basic dTpwQHNz\r\n"));
    }
  }

  @Test
  void returnsErrorPageOfPlainProxy() {
    try (RawServer proxy = new RawServer(RawServer.answer(407, "who are you"))) {
      assertEquals(407, post("http://kms.example/", via(proxy.url())).status());
    }
  }

  @Test
  void asksProxyForTunnelWithPassword() {
    try (RawServer proxy = new RawServer(RawServer.answer(407, ""))) {
      String address = "http://u:p@127.0.0.1:" + proxy.port();
      HttpFailureException failure =
          assertThrows(
              HttpFailureException.class, () -> post("https://KMS.example/", via(address)));
      assertEquals(
          "Failed to connect to proxy URL: \"http://***:***@127.0.0.1:" + proxy.port() + "\"",
          failure.getMessage());
      assertEquals(
          "CONNECT kms.example:443 HTTP/1.1\r\n"
              + "Host: kms.example:443\r\n"
              + "Proxy-Authorization: Basic dTpw\r\n"
              + "\r\n",
          proxy.requests().get(0));
    }
  }

  @Test
  void failsWhenProxyCloses() {
    try (RawServer proxy = new RawServer(RawServer.text(""))) {
      HttpFailureException failure =
          assertThrows(
              HttpFailureException.class, () -> post("https://kms.example/", via(proxy.url())));
      assertEquals(
          "Connection was closed before we received a valid response from endpoint URL: "
              + "\"https://kms.example/\".",
          failure.getMessage());
    }
  }

  @Test
  void failsWhenProxyIsSlow() {
    try (RawServer proxy = new RawServer(RawServer.silence())) {
      HttpSettings settings =
          new HttpSettings(
              SHORT,
              LONG,
              Trust.builtIn(),
              new ProxySettings(null, proxy.url(), null),
              warning -> {});
      assertEquals(
          "Read timeout on endpoint URL: \"https://kms.example/\"",
          assertThrows(HttpFailureException.class, () -> post("https://kms.example/", settings))
              .getMessage());
    }
  }

  @Test
  void failsWhenNoProxyListens() throws IOException {
    String proxy = "http://127.0.0.1:" + closedPort();
    assertEquals(
        "Failed to connect to proxy URL: \"" + proxy + "\"",
        assertThrows(HttpFailureException.class, () -> post("http://kms.example/", via(proxy)))
            .getMessage());
  }

  @Test
  void reachesNoProxyWithoutAName() {
    assertEquals(
        "Connection was closed before we received a valid response"
            + " from endpoint URL: \"http://kms.example/\".",
        assertThrows(HttpFailureException.class, () -> post("http://kms.example/", via("\t")))
            .getMessage());
  }

  @Test
  void refusesProxyWithBadPort() {
    assertEquals(
        "An HTTP Client raised an unhandled exception: Failed to parse: http://127.0.0.1:x",
        assertThrows(
                HttpFailureException.class, () -> post("http://kms.example/", via("127.0.0.1:x")))
            .getMessage());
  }
}
