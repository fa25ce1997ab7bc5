package kms.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import kms.json.JsonWriter;

/**
 * An answer over HTTP.
 *
 * @param status the HTTP status
 * @param contentType what the body is
 * @param body the body
 */
record WireResponse(int status, String contentType, byte[] body) {
  private static final String JSON = "application/x-amz-json-1.1";

  /** Returns the answer to an operation that succeeded. */
  static WireResponse output(ObjectNode output) {
    return json(200, output);
  }

  /** Returns the answer that carries an error. */
  static WireResponse error(int status, ErrorAnswerException error) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    return json(status, body.put("__type", error.code()).put("message", error.text()));
  }

  /** Returns an answer for people. */
  static WireResponse text(String text) {
    return new WireResponse(
        200, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static WireResponse json(int status, ObjectNode body) {
    byte[] bytes = JsonWriter.writeCompact(body).getBytes(StandardCharsets.US_ASCII);
    return new WireResponse(status, JSON, bytes);
  }
}
