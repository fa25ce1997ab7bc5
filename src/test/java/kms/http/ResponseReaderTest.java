package kms.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {
  private static final String OK = "HTTP/1.1 200 OK\r\n";

  private static ByteArrayInputStream wire(String text) {
    return new ByteArrayInputStream(text.getBytes(ISO_8859_1));
  }

  private static HttpResponse read(String text) throws IOException {
    return new ResponseReader(wire(text)).read();
  }

  private static String body(String text) throws IOException {
    return new String(read(text).body(), ISO_8859_1);
  }

  private static String headers(String lines) throws IOException {
    return read(OK + lines + "\r\n").headers().stream()
        .map(header -> header.name() + "=" + header.value())
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP/1.1 200 OK, 200, OK",
    "HTTP/1.0 404 Not Found, 404, Not Found",
    "HTTP/1.1 500, 500, ''",
    "'HTTP/1.1 500 ', 500, ''",
    "'HTTP/1.1   403   No   way  ', 403, No   way",
    "HTTP/1.9 999 x, 999, x",
  })
  void readsAStatusLine(String line, int status, String reason) throws IOException {
    HttpResponse response = read(line + "\r\n\r\n");
    assertEquals(status, response.status());
    assertEquals(reason, response.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1",
        "HTTP/2 200 OK",
        "HTTP/1.1 20 OK",
        "HTTP/1.1 2000 OK",
        "HTTP/1.1 0200 OK",
        "HTTP/1.1 099 OK",
        "HTTP/1.1 +20 OK",
        "HTTP/1.1 2x0 OK",
        "http/1.1 200 OK",
        "200 OK"
      })
  void readsNoOtherLine(String line) {
    assertThrows(ProtocolException.class, () -> read(line + "\r\n\r\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "'A: 1\r\nB:2\r\n', A=1|B=2",
    "'A:\t 1 \r\n', A=1",
    "'A :1\r\n', A=1",
    "'A:\r\n', A=",
    "'A: b: c\r\n', A=b: c",
    "'A: 1\r\n 2\r\n\t3\r\nB: 4\r\n', A=1 2 3|B=4",
    "' x\r\nA: 1\r\n', A=1",
    "'A: 1\r\nno header\r\nB: 2\r\n', A=1",
    "':1\r\nB: 2\r\n', ''",
    "'A: 1\nB: 2\n', A=1|B=2",
  })
  void readsHeadersAsLenientlyAsPython(String lines, String headers) throws IOException {
    assertEquals(headers, headers(lines));
  }

  @Test
  void readsAsManyHeadersAsPython() throws IOException {
    String line = "A: 1\r\n";
    assertEquals(100, read(OK + line.repeat(100) + "\r\n").headers().size());
    assertThrows(ProtocolException.class, () -> read(OK + line.repeat(101) + "\r\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Content-Length: 3\r\n\r\nabcdef', abc",
    "'content-length: 0\r\n\r\nabc', ''",
    "'\r\nabc', abc",
    "'\r\n', ''",
    "'Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n', abcde",
    "'Transfer-Encoding: Chunked\r\n\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n', 0123456789",
    "'Transfer-Encoding: chunked\r\n\r\n 1 \r\na\r\n0\r\nT: 1\r\n\r\n', a",
    "'Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n', a",
    "'Transfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n2\r\nab\r\n0\r\n\r\n', ab",
    "'Transfer-Encoding: gzip\r\nContent-Length: 2\r\n\r\nab', ab",
  })
  void readsABody(String rest, String body) throws IOException {
    assertEquals(body, body(OK + rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 3\r\n\r\nab",
        "Transfer-Encoding: chunked\r\n\r\n3\r\nab",
        "Transfer-Encoding: chunked\r\n\r\nx\r\nab",
        "Transfer-Encoding: chunked\r\n\r\n\r\nab",
        "Transfer-Encoding: chunked\r\n\r\n-1\r\nab",
        "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n",
      })
  void wantsTheWholeBody(String rest) {
    assertThrows(IOException.class, () -> read(OK + rest));
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304})
  void readsNoBodyOfSomeStatus(int status) throws IOException {
    assertEquals("", body("HTTP/1.1 " + status + " x\r\nContent-Length: 3\r\n\r\nabc"));
  }

  @Test
  void passesOverInterimAnswers() throws IOException {
    String interim = "HTTP/1.1 100 Continue\r\nA: 1\r\n\r\nHTTP/1.1 103 Hints\r\n\r\n";
    HttpResponse response = read(interim + "HTTP/1.1 201 Created\r\nB: 2\r\n\r\nx");
    assertEquals(201, response.status());
    assertEquals(1, response.headers().size());
    String many = "HTTP/1.1 100 Continue\r\n\r\n".repeat(101);
    assertThrows(ProtocolException.class, () -> read(many + OK + "\r\n"));
  }

  @Test
  void leavesWhatFollowsTheAnswerOfAProxy() throws IOException {
    ByteArrayInputStream in = wire("HTTP/1.1 200 Established\r\nA: 1\r\n\r\nnext");
    assertEquals(200, ResponseReader.readTunnelStatus(in));
    assertEquals("next", new String(in.readAllBytes(), ISO_8859_1));
  }
}
