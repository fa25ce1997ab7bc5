package kms.emulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads what a client sends, as far as it may be a request. */
final class RequestReader {
  /** More than any request of KMS has: the longest is a key policy of 131,072 characters. */
  static final int MAX_BODY = 1 << 20;

  private RequestReader() {}

  /**
   * Reads a request.
   *
   * @return the request, null when its body is too large, and then not read
   * @throws IOException when the client stops in the middle of it
   */
  static @Nullable SignedRequest read(HttpExchange exchange) throws IOException {
    byte[] body = body(exchange);
    if (body == null) {
      return null;
    }
    String path = exchange.getRequestURI().getRawPath();
    return new SignedRequest(
        exchange.getRequestMethod(),
        path == null ? "" : path,
        exchange.getRequestURI().getRawQuery(),
        exchange.getRequestHeaders(),
        body);
  }

  private static byte @Nullable [] body(HttpExchange exchange) throws IOException {
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    if (length != null && !isSmall(length.strip())) {
      return null;
    }
    byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
    return body.length > MAX_BODY ? null : body;
  }

  private static boolean isSmall(String length) {
    try {
      return Long.parseLong(length) <= MAX_BODY;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
