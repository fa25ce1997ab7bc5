package kms.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import kms.json.JsonWriter;

/**
 * An answer of a script, and how it goes over the wire.
 *
 * @param data the answer, in the format of the case files
 */
record ScriptedAnswer(JsonNode data) {
  private static final Map<Integer, String> REASONS =
      Map.ofEntries(
          Map.entry(200, "OK"),
          Map.entry(201, "Created"),
          Map.entry(204, "No Content"),
          Map.entry(300, "Multiple Choices"),
          Map.entry(301, "Moved Permanently"),
          Map.entry(302, "Found"),
          Map.entry(307, "Temporary Redirect"),
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(407, "Proxy Authentication Required"),
          Map.entry(418, "I'm a Teapot"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(501, "Not Implemented"),
          Map.entry(502, "Bad Gateway"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(504, "Gateway Timeout"),
          Map.entry(505, "HTTP Version Not Supported"),
          Map.entry(507, "Insufficient Storage"));

  /** How many bytes more than it sends a cut answer promises. */
  private static final int MISSING = 50;

  /** Tells whether the answer has a fault of that name. */
  boolean hasFault(String fault) {
    return data.path("fault").asText().equals(fault);
  }

  /** Tells whether the connection ends after the answer. */
  boolean endsConnection() {
    return data.has("fault");
  }

  /** Tells whether a proxy joins the client to the server behind it. */
  boolean isTunnel() {
    return data.path("tunnel").asBoolean();
  }

  /** Returns how long the answer takes, in milliseconds. */
  long delay() {
    return Math.round(data.path("delay").asDouble() * 1000);
  }

  /** Writes the answer, or what a fault makes of it. */
  void write(OutputStream out, boolean withBody) throws IOException {
    if (hasFault("garbage")) {
      out.write("\0\1not http at all\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    } else if (!hasFault("close")) {
      byte[] body = body();
      out.write(head(body.length).getBytes(StandardCharsets.ISO_8859_1));
      out.write(withBody ? framed(body) : new byte[0]);
    }
    out.flush();
  }

  private String head(int length) {
    int status = data.path("status").asInt(200);
    StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(' ');
    head.append(REASONS.getOrDefault(status, "")).append("\r\n");
    headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (isChunked()) {
      head.append("Transfer-Encoding: chunked\r\n");
    } else {
      int promised = length + (hasFault("partial") ? MISSING : 0);
      head.append("Content-Length: ").append(promised).append("\r\n");
    }
    return head.append("\r\n").toString();
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/x-amz-json-1.1");
    headers.put("x-amzn-RequestId", "11111111-2222-3333-4444-555555555555");
    for (Map.Entry<String, JsonNode> header : data.path("headers").properties()) {
      if (header.getValue().isNull()) {
        headers.remove(header.getKey());
      } else {
        headers.put(header.getKey(), header.getValue().asText());
      }
    }
    return headers;
  }

  private byte[] body() {
    JsonNode body = data.path("body");
    byte[] bytes;
    if (body.isObject() && body.size() == 1 && body.has("hex")) {
      bytes = HexFormat.of().parseHex(body.path("hex").asText());
    } else if (body.isMissingNode() || body.isTextual()) {
      bytes = body.asText().repeat(data.path("times").asInt(1)).getBytes(StandardCharsets.UTF_8);
    } else {
      String text = JsonWriter.write(body, true).repeat(data.path("times").asInt(1));
      bytes = text.getBytes(StandardCharsets.UTF_8);
    }
    return data.path("gzip").asBoolean() ? gzipped(bytes) : bytes;
  }

  private byte[] framed(byte[] body) throws IOException {
    if (!isChunked()) {
      return body;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (body.length > 0) {
      out.write((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private boolean isChunked() {
    return data.path("chunked").asBoolean();
  }

  private static byte[] gzipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
