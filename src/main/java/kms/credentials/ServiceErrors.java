package kms.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import kms.error.CliException;
import kms.http.HttpResponse;
import kms.http.ServiceError;
import kms.json.JsonReader;
import kms.python.PythonText;
import kms.python.Utf8Decoder;
import org.jspecify.annotations.Nullable;

/** Understands what the services that give credentials say when something is wrong. */
final class ServiceErrors {

  private ServiceErrors() {}

  /** Returns the error of an answer that comes from no service, but from what is before it. */
  static @Nullable ServiceError generic(HttpResponse response) {
    int status = response.status();
    if (status == 300) {
      return new ServiceError("Unknown", "Unknown");
    }
    String body = new String(response.body(), StandardCharsets.ISO_8859_1).strip();
    if (status < 500 || !(body.isEmpty() || body.startsWith("<html>"))) {
      return null;
    }
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
      default -> "";
    };
  }

  /** Returns the error of an answer of a service that speaks JSON, or null when it is none. */
  static @Nullable ServiceError json(HttpResponse response) {
    if (response.status() < 300) {
      return null;
    }
    ServiceError generic = generic(response);
    if (generic != null) {
      return generic;
    }
    String status = Integer.toString(response.status());
    String text = Utf8Decoder.decode(response.body());
    JsonNode body = parse(text);
    if (body == null) {
      return new ServiceError(shortened(orElse(response.header("x-amzn-errortype"), status)), text);
    }
    String code = response.header("x-amzn-errortype");
    code = code != null ? code : member(body, "code", "Code");
    code = code != null ? code : member(body, "__type", "__type");
    String message = member(body, "message", "Message");
    return new ServiceError(shortened(orElse(code, status)), orElse(message, ""));
  }

  private static @Nullable JsonNode parse(String text) {
    try {
      return text.isEmpty() ? null : JsonReader.read(text);
    } catch (CliException e) {
      return null;
    }
  }

  private static @Nullable String member(JsonNode body, String name, String otherName) {
    JsonNode member = body.get(name);
    member = member != null ? member : body.get(otherName);
    return member == null ? null : PythonText.str(member);
  }

  private static String orElse(@Nullable String text, String other) {
    return text == null ? other : text;
  }

  private static String shortened(String code) {
    int colon = code.indexOf(':');
    String start = colon < 0 ? code : code.substring(0, colon);
    return start.substring(start.lastIndexOf('#') + 1);
  }
}
