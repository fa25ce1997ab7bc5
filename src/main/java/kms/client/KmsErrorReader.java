package kms.client;

import com.fasterxml.jackson.databind.JsonNode;
import kms.aws.GatewayError;
import kms.aws.ServiceError;
import kms.error.CliException;
import kms.http.HttpHeader;
import kms.http.HttpResponse;
import kms.model.Shape.StructureShape;
import kms.python.PythonText;
import kms.python.TypeErrors;
import org.jspecify.annotations.Nullable;

/** Knows which answers are errors, and what the AWS CLI makes of them. */
final class KmsErrorReader {
  private static final int FIRST_ERROR = 300;

  private KmsErrorReader() {}

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
    if (GatewayError.isIn(response)) {
      return GatewayError.of(response.status());
    }
    JsonNode body = ResponseParser.body(response);
    if (!body.isObject()) {
      throw TypeErrors.noAttribute(body, "get");
    }
    return new ServiceError(code(body.get("__type"), response), message(body));
  }

  private static String message(JsonNode body) {
    JsonNode message = body.get("message");
    if (message == null) {
      message = body.get("Message");
    }
    return message == null ? "" : PythonText.str(message);
  }

  private static String code(@Nullable JsonNode type, HttpResponse response) {
    if (type != null && type.isNull()) {
      return "";
    }
    checkSearched(type);
    String queryCode = queryCode(response);
    if (queryCode != null) {
      return queryCode;
    }
    if (type == null) {
      return Integer.toString(response.status());
    }
    if (!type.isTextual()) {
      throw new CliException("unhashable type: '" + PythonText.typeName(type) + "'");
    }
    return ServiceError.shortCode(type.textValue());
  }

  /** Python looks for a colon and for a hash sign first, and takes what has one for a text. */
  private static void checkSearched(@Nullable JsonNode type) {
    if (type == null || type.isTextual()) {
      return;
    }
    if (!type.isContainerNode()) {
      throw new CliException(
          "argument of type '" + PythonText.typeName(type) + "' is not iterable");
    }
    if (contains(type, ":")) {
      throw TypeErrors.noAttribute(type, "split");
    }
    if (contains(type, "#")) {
      throw TypeErrors.noAttribute(type, "rsplit");
    }
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

  /** Returns the code by which clients of the service's former protocol know it, if it has one. */
  private static @Nullable String queryCode(HttpResponse response) {
    String header = null;
    for (HttpHeader each : response.headers()) {
      if (each.name().equalsIgnoreCase("x-amzn-query-error")) {
        header = header == null ? each.value() : header + ", " + each.value();
      }
    }
    int semicolon = header == null ? -1 : header.indexOf(';');
    if (header == null || semicolon < 1 || header.indexOf(';', semicolon + 1) >= 0) {
      return null;
    }
    return header.substring(0, semicolon);
  }
}
