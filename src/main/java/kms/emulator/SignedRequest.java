package kms.emulator;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came over the wire.
 *
 * @param method the HTTP method
 * @param path the path, percent-encoded
 * @param query what follows the question mark, null when there is none
 * @param headers the headers, their names in any case
 * @param body the body
 */
record SignedRequest(
    String method,
    String path,
    @Nullable String query,
    Map<String, List<String>> headers,
    byte[] body) {

  /** Returns the values of a header joined by commas, or null when it is not there. */
  @Nullable String header(String name) {
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      if (header.getKey().equalsIgnoreCase(name)) {
        return String.join(",", header.getValue());
      }
    }
    return null;
  }
}
