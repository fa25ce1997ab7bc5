package kms.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import kms.url.Url;

/** Reads one answer from a connection as leniently as Python does. */
final class ResponseReader {
  private static final int MAX_HEADERS = 100;
  private static final int MAX_INTERIM_ANSWERS = 100;
  private static final int BUFFER_SIZE = 8192;
  private static final int LINE_END = 2;

  private final WireInput in;

  ResponseReader(InputStream in) {
    this(new WireInput(in, BUFFER_SIZE));
  }

  private ResponseReader(WireInput in) {
    this.in = in;
  }

  /**
   * Reads a proxy's answer to CONNECT, and not a byte of what follows it.
   *
   * @return the status
   * @throws IOException when there is no such answer
   */
  static int readTunnelStatus(InputStream in) throws IOException {
    return new ResponseReader(new WireInput(in, 1)).readHead().status();
  }

  /**
   * Reads the answer; interim ones before it are skipped.
   *
   * @throws IOException when there is none, or it ends early, or is longer than the limits
   */
  HttpResponse read() throws IOException {
    HttpResponse head = readHead();
    for (int i = 0; head.status() < 200; i++) {
      if (i == MAX_INTERIM_ANSWERS) {
        throw new ProtocolException("too many interim answers");
      }
      head = readHead();
    }
    return new HttpResponse(head.status(), head.reason(), head.headers(), readBody(head));
  }

  private HttpResponse readHead() throws IOException {
    String line = in.readLine();
    int first = line.indexOf(' ');
    String rest = first < 0 ? "" : line.substring(first).strip();
    int second = rest.indexOf(' ');
    String status = second < 0 ? rest : rest.substring(0, second);
    String reason = second < 0 ? "" : rest.substring(second).strip();
    if (!line.startsWith("HTTP/1") || !isStatus(status)) {
      throw new ProtocolException("no status line");
    }
    return new HttpResponse(Integer.parseInt(status), reason, readHeaders(), new byte[0]);
  }

  private static boolean isStatus(String text) {
    return text.length() == 3
        && text.charAt(0) != '0'
        && Url.isDigit(text.charAt(0))
        && Url.isDigit(text.charAt(1))
        && Url.isDigit(text.charAt(2));
  }

  private List<HttpHeader> readHeaders() throws IOException {
    List<HttpHeader> headers = new ArrayList<>();
    boolean wellFormed = true;
    for (int count = 0; ; count++) {
      String line = in.readLine();
      if (line.isEmpty()) {
        return headers;
      }
      if (count == MAX_HEADERS) {
        throw new ProtocolException("too many headers");
      }
      // As Python's parser does: what follows a line that is no header is none either.
      wellFormed = wellFormed && addHeader(headers, line);
    }
  }

  private static boolean addHeader(List<HttpHeader> headers, String line) {
    if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
      return headers.isEmpty() || continueHeader(headers, line);
    }
    int colon = line.indexOf(':');
    if (colon < 1) {
      return false;
    }
    headers.add(
        new HttpHeader(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
    return true;
  }

  private static boolean continueHeader(List<HttpHeader> headers, String line) {
    int last = headers.size() - 1;
    HttpHeader header = headers.get(last);
    headers.set(last, new HttpHeader(header.name(), header.value() + " " + line.strip()));
    return true;
  }

  private byte[] readBody(HttpResponse head) throws IOException {
    if (head.status() == 204 || head.status() == 304) {
      return new byte[0];
    }
    String encoding = head.header("Transfer-Encoding");
    if (encoding != null && encoding.equalsIgnoreCase("chunked")) {
      return readChunks();
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int length = contentLength(head);
    if (length < 0) {
      in.copyAll(body);
    } else {
      in.copy(length, body);
    }
    return body.toByteArray();
  }

  /** Returns the length that is promised, or -1 when none is that can be understood. */
  private static int contentLength(HttpResponse head) throws IOException {
    String length = null;
    for (HttpHeader header : head.headers()) {
      if (header.name().equalsIgnoreCase("Content-Length")) {
        if (length != null && !length.equals(header.value())) {
          throw new ProtocolException("two lengths");
        }
        length = header.value();
      }
    }
    return length == null ? -1 : number(length, 10);
  }

  /** Returns the number, or the greatest one there is, or -1 when it is none. */
  private static int number(String text, int radix) {
    long number = text.isEmpty() ? -1 : 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), radix) : -1;
      if (digit < 0) {
        return -1;
      }
      number = Math.min(number * radix + digit, Integer.MAX_VALUE);
    }
    return (int) number;
  }

  private byte[] readChunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = readChunkSize(); size > 0; size = readChunkSize()) {
      in.copy(size, body);
      in.skip(LINE_END);
    }
    readTrailers();
    return body.toByteArray();
  }

  private int readChunkSize() throws IOException {
    String line = in.readLine();
    int semicolon = line.indexOf(';');
    int size = number((semicolon < 0 ? line : line.substring(0, semicolon)).strip(), 16);
    if (size < 0) {
      throw new ProtocolException("no chunk size");
    }
    return size;
  }

  /** Some servers close the connection right after the last chunk. */
  private void readTrailers() throws IOException {
    for (int i = 0; !in.isAtEnd() && !in.readLine().isEmpty(); i++) {
      if (i == MAX_HEADERS) {
        throw new ProtocolException("too many trailers");
      }
    }
  }
}
