package kms.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kms.error.CliException;
import kms.json.JsonReader;
import org.jspecify.annotations.Nullable;

/** Tells what two clients must agree on in a request. */
final class RequestDescription {
  private static final Pattern GENERATED = Pattern.compile("\\d{9,}");

  private final ReceivedRequest request;
  private final ObjectNode seen = JsonNodeFactory.instance.objectNode();

  private RequestDescription(ReceivedRequest request) {
    this.request = request;
  }

  /**
   * Describes a request.
   *
   * @param route the name of the script's answers to it
   * @param secrets the secret of each access key that may sign
   */
  static ObjectNode describe(ReceivedRequest request, String route, Map<String, String> secrets) {
    RequestDescription description = new RequestDescription(request);
    description.put("route", route);
    description.put("method", request.method());
    description.put("path", request.path());
    description.addBody();
    description.addAuthorization(secrets);
    description.putHeader("imds_token", "x-aws-ec2-metadata-token");
    description.putHeader("sso_token", "x-amz-sso_bearer_token");
    description.putHeader("proxy_auth", "Proxy-Authorization");
    return description.seen;
  }

  /** Describes what a client asks of a proxy before it speaks TLS through it. */
  static ObjectNode describeConnect(ReceivedRequest request) {
    RequestDescription description = new RequestDescription(request);
    description.put("route", "CONNECT");
    description.put("path", request.path());
    description.put("proxy_auth", request.header("Proxy-Authorization"));
    return description.seen;
  }

  /** Returns, of each watched header, the text that its pattern finds, or null. */
  static ObjectNode watched(ReceivedRequest request, Map<String, String> patterns) {
    ObjectNode found = JsonNodeFactory.instance.objectNode();
    patterns.forEach(
        (name, pattern) -> {
          String value = request.header(name);
          Matcher matcher = Pattern.compile(pattern).matcher(value == null ? "" : value);
          found.put(name, value != null && matcher.find() ? matcher.group() : null);
        });
    return found;
  }

  /** Returns the fields of a form, in the order of the alphabet; empty ones are left out. */
  static Map<String, String> form(byte[] body) {
    Map<String, String> fields = new TreeMap<>();
    for (String field : new String(body, StandardCharsets.UTF_8).split("&")) {
      int equals = field.indexOf('=');
      if (equals > 0 && equals + 1 < field.length()) {
        fields.putIfAbsent(
            decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
      }
    }
    return fields;
  }

  /** Returns {@code {"json": value}}, or {@code {"text": text}} when the text is no JSON. */
  static ObjectNode reading(String text) {
    ObjectNode reading = JsonNodeFactory.instance.objectNode();
    JsonNode json = json(text);
    return json == null ? reading.put("text", text) : reading.set("json", json);
  }

  private void addBody() {
    byte[] body = request.body();
    String text = new String(body, StandardCharsets.UTF_8);
    if (!request.headerOrEmpty("X-Amz-Target").isEmpty()) {
      putHeader("target", "X-Amz-Target");
      put("content_type", request.header("Content-Type"));
      JsonNode json = isUtf8(body) ? json(text) : null;
      if (json == null) {
        put("body", text);
      } else {
        seen.set("body", json);
      }
    } else if (text.startsWith("{")) {
      seen.setAll(reading(text));
    } else if (body.length > 0) {
      addForm(form(body));
    }
  }

  private void addForm(Map<String, String> fields) {
    String session = fields.remove("RoleSessionName");
    ObjectNode form = seen.putObject("form");
    fields.forEach(form::put);
    if (session != null) {
      put("role_session_name", GENERATED.matcher(session).find() ? "generated" : session);
    }
  }

  private void addAuthorization(Map<String, String> secrets) {
    String authorization = request.headerOrEmpty("Authorization");
    if (authorization.startsWith("AWS4-HMAC-SHA256")) {
      put("signed", new SignatureCheck(request, secrets).verdict());
      putHeader("session_token", "X-Amz-Security-Token");
    } else {
      putHeader("authorization", "Authorization");
    }
  }

  private void putHeader(String name, String header) {
    String value = request.headerOrEmpty(header);
    if (!value.isEmpty()) {
      put(name, value);
    }
  }

  private void put(String name, @Nullable String value) {
    if (value != null) {
      seen.put(name, value);
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static @Nullable JsonNode json(String text) {
    try {
      return JsonReader.read(text);
    } catch (CliException e) {
      return null;
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
