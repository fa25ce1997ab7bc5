package kms.aws;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import kms.http.HttpResponse;

/** The error of an answer that no service made, but a proxy or balancer on the way to it. */
public final class GatewayError {
  private static final int FIRST_SERVER_ERROR = 500;
  private static final String PAGE_START = "<html>";

  private GatewayError() {}

  /** Tells whether an answer says no more than that a server failed: blank, or an HTML page. */
  public static boolean isIn(HttpResponse response) {
    return response.status() >= FIRST_SERVER_ERROR && isPage(response.body());
  }

  private static boolean isPage(byte[] body) {
    int start = 0;
    while (start < body.length && isBlank(body[start])) {
      start++;
    }
    if (start == body.length) {
      return true;
    }
    int length = Math.min(PAGE_START.length(), body.length - start);
    return new String(body, start, length, ISO_8859_1).equals(PAGE_START);
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || (b >= '\t' && b <= '\r');
  }

  /** Returns the error that the status alone tells. */
  public static ServiceError of(int status) {
    return new ServiceError(Integer.toString(status), phrase(status));
  }

  private static String phrase(int status) {
    return switch (status) {
      case 500 -> "Internal Server Error";
      case 501 -> "Not Implemented";
      case 502 -> "Bad Gateway";
      case 503 -> "Service Unavailable";
      case 504 -> "Gateway Timeout";
      case 505 -> "HTTP Version Not Supported";
      case 506 -> "Variant Also Negotiates";
      case 507 -> "Insufficient Storage";
      case 508 -> "Loop Detected";
      case 510 -> "Not Extended";
      case 511 -> "Network Authentication Required";
      default -> "";
    };
  }
}
