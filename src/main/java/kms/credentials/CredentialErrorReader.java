package kms.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import kms.aws.GatewayError;
import kms.aws.ServiceError;
import kms.error.CliException;
import kms.http.HttpResponse;
import kms.json.JsonReader;
import kms.python.PythonText;
import kms.python.Utf8Decoder;
import org.jspecify.annotations.Nullable;

/** Understands what the services that give credentials say when something is wrong. */
final class CredentialErrorReader {

  private CredentialErrorReader() {}

  /** Returns the error of an answer that has no form of its service, or null when it may have. */
  static @Nullable ServiceError generic(HttpResponse response) {
    if (response.status() == 300) {
      return new ServiceError("Unknown", "Unknown");
    }
    return GatewayError.isIn(response) ? GatewayError.of(response.status()) : null;
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
      return new ServiceError(
          ServiceError.shortCode(orElse(response.header("x-amzn-errortype"), status)), text);
    }
    String code = response.header("x-amzn-errortype");
    code = code != null ? code : member(body, "code", "Code");
    code = code != null ? code : member(body, "__type", "__type");
    String message = member(body, "message", "Message");
    return new ServiceError(ServiceError.shortCode(orElse(code, status)), orElse(message, ""));
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
}
