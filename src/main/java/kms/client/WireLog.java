package kms.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kms.error.CliException;
import kms.http.HttpHeader;
import kms.http.HttpRequest;
import kms.http.HttpResponse;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.model.Member;
import kms.model.Operation;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.StructureShape;
import kms.url.Url;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows under {@code --debug} what goes over the wire, without anything secret. */
final class WireLog {
  private static final Logger LOGGER = LoggerFactory.getLogger(WireLog.class);
  private static final TextNode HIDDEN = TextNode.valueOf("***");

  private final Operation operation;

  WireLog(Operation operation) {
    this.operation = operation;
  }

  /** Tells whether anybody reads the log. */
  static boolean isOn() {
    return LOGGER.isDebugEnabled();
  }

  /** Logs a request that is about to be sent. */
  void log(HttpRequest request, int attempt) {
    LOGGER.debug(
        "{}, attempt {}: {} {}\n{}\n{}",
        operation.name(),
        attempt,
        request.method(),
        Url.withoutUserInfo(request.url()),
        headers(request.headers()),
        body(request.body(), operation.input()));
  }

  /** Logs the answer to it. */
  void log(HttpResponse response) {
    LOGGER.debug(
        "{}: status {} {}\n{}\n{}",
        operation.name(),
        response.status(),
        response.reason(),
        headers(response.headers()),
        body(response.body(), operation.output()));
  }

  static String headers(List<HttpHeader> headers) {
    StringBuilder out = new StringBuilder();
    for (HttpHeader header : headers) {
      boolean secret =
          switch (header.name().toLowerCase(Locale.ROOT)) {
            case "authorization", "proxy-authorization", "x-amz-security-token", "set-cookie" ->
                true;
            default -> false;
          };
      out.append(out.isEmpty() ? "" : "\n").append("  ").append(header.name()).append(": ");
      out.append(secret ? "***" : header.value());
    }
    return out.toString();
  }

  static String body(byte[] body, @Nullable StructureShape shape) {
    String text = new String(body, StandardCharsets.UTF_8);
    try {
      return "  " + JsonWriter.write(visible(JsonReader.read(text), shape), false);
    } catch (CliException e) {
      return "  (" + body.length + " bytes that are no JSON)";
    }
  }

  /** Returns the value with what the model calls sensitive replaced. */
  private static JsonNode visible(JsonNode value, @Nullable Shape shape) {
    if (shape instanceof StructureShape structure && value instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        Member member = structure.member(entry.getKey());
        if (member != null) {
          boolean secret = member.sensitive();
          entry.setValue(secret ? HIDDEN : visible(entry.getValue(), member.shape()));
        }
      }
    }
    if (shape instanceof ListShape list && value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, visible(array.get(i), list.element()));
      }
    }
    return value;
  }
}
