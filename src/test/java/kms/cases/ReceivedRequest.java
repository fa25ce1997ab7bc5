package kms.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request as it came over the wire. */
record ReceivedRequest(String method, String path, List<Header> headers, byte[] body) {

  record Header(String name, String value) {}

  /**
   * Reads the next request of a connection, or returns null at its end.
   *
   * @throws ProtocolException when what came is no request
   */
  static @Nullable ReceivedRequest read(InputStream in) throws IOException {
    String line = readLine(in);
    if (line.isEmpty()) {
      return null;
    }
    String[] words = line.split(" ", -1);
    if (words.length != 3 || !words[2].startsWith("HTTP/1.")) {
      throw new ProtocolException("no request: " + line);
    }
    List<Header> headers = readHeaders(in);
    String length = find(headers, "Content-Length");
    byte[] body = in.readNBytes(length == null ? 0 : Integer.parseInt(length));
    return new ReceivedRequest(words[0], words[1].replaceFirst("^/+", "/"), headers, body);
  }

  private static List<Header> readHeaders(InputStream in) throws IOException {
    List<Header> headers = new ArrayList<>();
    for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new ProtocolException("no header: " + line);
      }
      headers.add(new Header(line.substring(0, colon), line.substring(colon + 1).stripLeading()));
    }
    return headers;
  }

  private static String readLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** Returns the value of the first header of that name, in any case, or null. */
  @Nullable String header(String name) {
    return find(headers, name);
  }

  /** Returns the value of the first header of that name, or nothing when there is none. */
  String headerOrEmpty(String name) {
    String value = find(headers, name);
    return value == null ? "" : value;
  }

  /** Returns the path without the query, and without the server's address that a proxy gets. */
  String pathOnly() {
    String local = path.replaceFirst("^[a-z]+://[^/?]*", "");
    int query = local.indexOf('?');
    return query < 0 ? local : local.substring(0, query);
  }

  /** Returns what follows the question mark, or nothing. */
  String query() {
    int query = path.indexOf('?');
    return query < 0 ? "" : path.substring(query + 1);
  }

  /** Tells whether the client wants no other request on this connection. */
  boolean isLast() {
    return headerOrEmpty("Connection").toLowerCase(Locale.ROOT).equals("close");
  }

  private static @Nullable String find(List<Header> headers, String name) {
    for (Header header : headers) {
      if (header.name().equalsIgnoreCase(name)) {
        return header.value();
      }
    }
    return null;
  }
}
