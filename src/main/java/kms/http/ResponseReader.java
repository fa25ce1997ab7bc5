package kms.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads one answer from a connection, of any server, however broken. */
final class ResponseReader {
  private static final int MAX_LINE = 65536;
  private static final int MAX_HEADERS = 100;
  private static final int MAX_INTERIM_ANSWERS = 100;
  private static final int MAX_BODY = 64 << 20;
  private static final int BUFFER_SIZE = 8192;

  private final InputStream in;
  private final byte[] buffer;
  private int at;
  private int end;

  ResponseReader(InputStream in) {
    this(in, BUFFER_SIZE);
  }

  private ResponseReader(InputStream in, int bufferSize) {
    this.in = in;
    this.buffer = new byte[bufferSize];
  }

  /**
   * Reads a proxy's answer to CONNECT, and not a byte of what follows it.
   *
   * @return the status
   * @throws IOException when there is no such answer
   */
  static int readTunnelStatus(InputStream in) throws IOException {
    return new ResponseReader(in, 1).readHead().status();
  }

  /**
   * Reads the answer; interim ones before it are skipped.
   *
   * @throws IOException when there is none, or less or more of it than can be
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
    String line = readLine();
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
      String line = readLine();
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
    int length = contentLength(head);
    if (length < 0) {
      return readToEnd();
    }
    ByteSink body = new ByteSink();
    copy(length, body);
    return body.toBytes();
  }

  /** Returns the length that is promised, or -1 when none is that can be understood. */
  private static int contentLength(HttpResponse head) throws IOException {
    String text = head.header("Content-Length");
    if (text == null || text.isEmpty()) {
      return -1;
    }
    long length = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Url.isDigit(text.charAt(i))) {
        return -1;
      }
      length = Math.min(length * 10 + text.charAt(i) - '0', Integer.MAX_VALUE);
    }
    return (int) length;
  }

  private byte[] readToEnd() throws IOException {
    ByteSink body = new ByteSink();
    while (at < end || fill()) {
      body.write(buffer, at, end - at);
      at = end;
    }
    return body.toBytes();
  }

  private byte[] readChunks() throws IOException {
    ByteSink body = new ByteSink();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      copy(size, body);
      skip();
      skip();
    }
    readTrailers();
    return body.toBytes();
  }

  private int chunkSize() throws IOException {
    String line = readLine();
    int semicolon = line.indexOf(';');
    String digits = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
    if (digits.isEmpty()) {
      throw new ProtocolException("no chunk size");
    }
    long size = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), 16) : -1;
      if (digit < 0) {
        throw new ProtocolException("no chunk size");
      }
      size = Math.min(size * 16 + digit, Integer.MAX_VALUE);
    }
    return (int) size;
  }

  /** Some servers close the connection right after the last chunk. */
  private void readTrailers() throws IOException {
    for (int i = 0; (at < end || fill()) && !readLine().isEmpty(); i++) {
      if (i == MAX_HEADERS) {
        throw new ProtocolException("too many trailers");
      }
    }
  }

  private void copy(int length, ByteSink body) throws IOException {
    for (int left = length; left > 0; ) {
      if (at == end && !fill()) {
        throw new EOFException("body cut short");
      }
      int count = Math.min(left, end - at);
      body.write(buffer, at, count);
      at += count;
      left -= count;
    }
  }

  private void skip() throws IOException {
    if (at == end && !fill()) {
      throw new EOFException("chunk cut short");
    }
    at++;
  }

  /** Returns a line without its end. */
  private String readLine() throws IOException {
    StringBuilder line = new StringBuilder(80);
    while (true) {
      if (at == end && !fill()) {
        throw new EOFException("answer cut short");
      }
      char c = (char) (buffer[at++] & 0xff);
      if (c == '\n') {
        int length = line.length();
        boolean carriageReturn = length > 0 && line.charAt(length - 1) == '\r';
        return carriageReturn ? line.substring(0, length - 1) : line.toString();
      }
      if (line.length() == MAX_LINE) {
        throw new ProtocolException("line too long");
      }
      line.append(c);
    }
  }

  private boolean fill() throws IOException {
    int count = in.read(buffer);
    at = 0;
    end = Math.max(count, 0);
    return count > 0;
  }

  /** Grows with what came, never with what was promised. */
  private static final class ByteSink {
    private byte[] bytes = new byte[1024];
    private int size;

    void write(byte[] source, int offset, int count) throws IOException {
      if (count > MAX_BODY - size) {
        throw new ProtocolException("body too long");
      }
      if (size + count > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(size + count, 2 * bytes.length));
      }
      System.arraycopy(source, offset, bytes, size, count);
      size += count;
    }

    byte[] toBytes() {
      return Arrays.copyOf(bytes, size);
    }
  }
}
