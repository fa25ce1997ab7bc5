package kms.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends to an endpoint what no client of HTTP would. */
class LocalServerTest {
  private static final int LIMIT_MILLIS = 60_000;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final LocalCommand command =
      new LocalCommand(
          new PrintStream(out, false, StandardCharsets.UTF_8),
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
          Clock.systemUTC());
  private int port;

  @BeforeEach
  void start() {
    command.run("--store", "prod=CONNECTED", "--host", "kms.test");
    String url = out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    port = URI.create(url).getPort();
  }

  @AfterEach
  void stop() {
    command.close();
  }

  /** The body never comes: an endpoint that wanted it would not answer. */
  @ParameterizedTest
  @ValueSource(strings = {"1048577", "3000000000"})
  void refusesALargeBodyWithoutReadingIt(String length) throws IOException {
    String answer = exchange("POST / HTTP/1.1\r\nContent-Length: " + length + "\r\n");

    assertEquals("HTTP/1.1 413 Request Entity Too Large", statusLine(answer));
    assertTrue(answer.contains("\"__type\":\"RequestEntityTooLargeException\""), answer);
  }

  @Test
  void refusesABodyInChunksOnceItIsLarge() throws IOException {
    String chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";

    String answer =
        exchange(
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n", chunk + "1\r\nx\r\n0\r\n\r\n");

    assertEquals("HTTP/1.1 413 Request Entity Too Large", statusLine(answer));
  }

  @Test
  void readsABodyThatARequestMayHave() throws IOException {
    String answer =
        exchange(
            "POST / HTTP/1.1\r\nContent-Length: 1048576\r\nConnection: close\r\n",
            "x".repeat(1_048_576));

    assertTrue(answer.contains("UnknownOperationException"), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example, 421",
    "evil.example:PORT, 421",
    "127.0.0.1:1, 421",
    "localhost:PORT, 200",
    "127.0.0.1:PORT, 200",
    "kms.test:PORT, 200"
  })
  void answersUnderItsOwnNamesAlone(String host, int status) throws IOException {
    String answer =
        send(
            "GET /stores HTTP/1.1\r\nConnection: close\r\nHost: "
                + host.replace("PORT", Integer.toString(port))
                + "\r\n\r\n");

    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertEquals(status == 200, answer.contains("cks-00000000000000001"));
  }

  @Test
  void answersNobodyWhoNamesNoHost() throws IOException {
    String answer = send("GET /stores HTTP/1.1\r\nConnection: close\r\n\r\n");

    assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
  }

  @Test
  void answersAQuestionForHeadersAlone() throws IOException {
    String answer = exchange("HEAD /stores HTTP/1.1\r\nConnection: close\r\n");

    assertEquals("HTTP/1.1 404 Not Found", statusLine(answer));
    assertTrue(answer.endsWith("\r\n\r\n"), answer);
  }

  private String exchange(String lines) throws IOException {
    return exchange(lines, "");
  }

  private String exchange(String lines, String body) throws IOException {
    return send(lines + "Host: 127.0.0.1:" + port + "\r\n\r\n" + body);
  }

  /** Returns what comes until the connection is closed, or the end of an error. */
  private String send(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(LIMIT_MILLIS);
      StringBuilder answer = new StringBuilder();
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        int c;
        while (!isEnd(answer) && (c = socket.getInputStream().read()) >= 0) {
          answer.append((char) c);
        }
      } catch (SocketException e) {
        // The rest of a request was not wanted.
      }
      return answer.toString();
    }
  }

  private static boolean isEnd(StringBuilder answer) {
    return answer.length() > 0 && answer.charAt(answer.length() - 1) == '}';
  }

  private static String statusLine(String answer) {
    return answer.lines().findFirst().orElse("");
  }
}
