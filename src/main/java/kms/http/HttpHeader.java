package kms.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A header of a request or an answer.
 *
 * @param charset the encoding in which the value is sent
 */
public record HttpHeader(String name, String value, Charset charset) {

  /** Creates a header that is sent in UTF-8. */
  public HttpHeader(String name, String value) {
    this(name, value, StandardCharsets.UTF_8);
  }

  /** Tells whether a value may be sent: behind the end of a line another header would begin. */
  public static boolean isLegalValue(String value) {
    return value.indexOf('\r') < 0 && value.indexOf('\n') < 0;
  }
}
