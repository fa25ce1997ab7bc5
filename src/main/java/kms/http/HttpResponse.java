package kms.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer, as it came, with its body read to the end.
 *
 * @param status such as 200
 * @param reason the words behind the status, which may be empty
 * @param headers in the order they came
 * @param body the bytes of the body, chunks joined
 */
public record HttpResponse(int status, String reason, List<HttpHeader> headers, byte[] body) {

  /** Returns the value of the first header of that name, in any case, or null. */
  public @Nullable String header(String name) {
    for (HttpHeader header : headers) {
      if (header.name().equalsIgnoreCase(name)) {
        return header.value();
      }
    }
    return null;
  }
}
