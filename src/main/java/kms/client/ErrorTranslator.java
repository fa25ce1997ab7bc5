package kms.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import kms.error.CliException;
import kms.http.HttpHeader;
import kms.http.HttpResponse;
import kms.http.ServiceError;
import kms.model.Shape.StructureShape;
import kms.python.PythonText;
import org.jspecify.annotations.Nullable;

/** Knows which answers are errors, and what the AWS CLI makes of them. */
final class ErrorTranslator {
  private static final int FIRST_ERROR = 300;
  private static final int FIRST_SERVER_ERROR = 500;
  private static final String PAGE_START = "<html>";

  private ErrorTranslator() {}

  /**
   * Returns what the service said was wrong, or null when the call succeeded.
   *
   * @param output the members of a result, which an answer of status 300 is still read as
   * @throws CliException in Python's words when the answer cannot be understood
   */
  static @Nullable ServiceError translate(HttpResponse response, @Nullable StructureShape output) {
    if (response.status() < FIRST_ERROR) {
      return null;
    }
    if (response.status() == FIRST_ERROR) {
      ResponseParser.parse(response, output);
      return new ServiceError("Unknown", "Unknown");
    }
    String status = Integer.toString(response.status());
    if (response.status() >= FIRST_SERVER_ERROR && isPage(response.body())) {
      return new ServiceError(status, phrase(response.status()));
    }
    JsonNode body = ResponseParser.body(response);
    if (!body.isObject()) {
      throw new CliException("'" + PythonText.typeName(body) + "' object has no attribute 'get'");
    }
    JsonNode type = body.get("__type");
    String code = type == null ? status : code(type);
    boolean mayBeReplaced = type == null || !type.isNull();
    return new ServiceError(mayBeReplaced ? queryCode(response, code) : code, message(body));
  }

  /** Blank, or a page that something on the way to the service has made. */
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

  private static String message(JsonNode body) {
    JsonNode message = body.get("message");
    if (message == null) {
      message = body.get("Message");
    }
    return message == null ? "" : PythonText.str(message);
  }

  private static String code(JsonNode type) {
    if (type.isNull()) {
      return "";
    }
    if (!type.isTextual()) {
      throw new CliException(unusable(type));
    }
    String text = type.textValue();
    int colon = text.indexOf(':');
    String code = colon < 0 ? text : text.substring(0, colon);
    return code.substring(code.lastIndexOf('#') + 1);
  }

  /** Python looks for a colon, then for a hash sign, then for the error of that name. */
  private static String unusable(JsonNode type) {
    String name = PythonText.typeName(type);
    if (!type.isContainerNode()) {
      return "argument of type '" + name + "' is not iterable";
    }
    if (contains(type, ":")) {
      return "'" + name + "' object has no attribute 'split'";
    }
    if (contains(type, "#")) {
      return "'" + name + "' object has no attribute 'rsplit'";
    }
    return "unhashable type: '" + name + "'";
  }

  private static boolean contains(JsonNode container, String text) {
    if (container.isObject()) {
      return container.has(text);
    }
    for (JsonNode element : container) {
      if (element.isTextual() && element.textValue().equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the code that clients of the service's former protocol know the error by. */
  private static String queryCode(HttpResponse response, String code) {
    String header = null;
    for (HttpHeader each : response.headers()) {
      if (each.name().equalsIgnoreCase("x-amzn-query-error")) {
        header = header == null ? each.value() : header + ", " + each.value();
      }
    }
    int semicolon = header == null ? -1 : header.indexOf(';');
    if (header == null || semicolon < 1 || header.indexOf(';', semicolon + 1) >= 0) {
      return code;
    }
    return header.substring(0, semicolon);
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
