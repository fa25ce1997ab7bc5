package kms.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kms.aws.Credentials;
import kms.aws.RetryLoop;
import kms.aws.ServiceError;
import kms.config.Service;
import kms.error.CliException;
import kms.http.HttpHeader;
import kms.http.HttpRequest;
import kms.http.HttpTransport;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.python.PythonDateTime;
import kms.python.Utf8Decoder;
import kms.url.PercentEncoding;
import kms.url.Url;

/** Calls the two services of IAM Identity Center, which need no signature. */
final class SsoClient {
  private static final HttpHeader USER_AGENT = new HttpHeader("User-Agent", "kms");
  private static final double MILLIS_PER_SECOND = 1000;

  private final CredentialContext context;

  /** Gets the token of a user that signed in. */
  interface TokenSource {
    String get();
  }

  /** The service refused; nothing but asking differently would help. */
  static final class RefusedException extends CliException {
    private static final long serialVersionUID = 1L;

    private final String code;

    RefusedException(ServiceError error, String sentence) {
      super(sentence);
      this.code = error.code();
    }

    String code() {
      return code;
    }
  }

  SsoClient(CredentialContext context) {
    this.context = context;
  }

  /**
   * Asks for the credentials of a role.
   *
   * @throws CliException when the service refuses or cannot be reached
   */
  TemporaryCredentials credentials(SsoRole role, TokenSource token) {
    Url endpoint = Url.endpoint(context.endpoint(Service.SSO, role.region()).url());
    String query =
        "role_name="
            + PercentEncoding.strict(role.roleName())
            + "&account_id="
            + PercentEncoding.strict(role.accountId());
    HttpRequest request =
        new HttpRequest(
            "GET",
            at(endpoint, "/federation/credentials", query),
            List.of(new HttpHeader("x-amz-sso_bearer_token", token.get()), USER_AGENT),
            new byte[0]);
    JsonNode answer;
    try {
      answer = send(request, "GetRoleCredentials");
    } catch (RefusedException e) {
      throw e.code().equals("UnauthorizedException") ? SsoTokens.signInAgain() : e;
    }
    return credentials(answer.path("roleCredentials"));
  }

  private static TemporaryCredentials credentials(JsonNode credentials) {
    String accessKey = JsonMembers.text(credentials, "accessKeyId");
    String secretKey = JsonMembers.text(credentials, "secretAccessKey");
    String token = JsonMembers.text(credentials, "sessionToken");
    JsonNode expiration = credentials.get("expiration");
    if (accessKey == null
        || secretKey == null
        || token == null
        || expiration == null
        || !expiration.isNumber()) {
      throw new CliException("The answer of GetRoleCredentials has no credentials");
    }
    return new TemporaryCredentials(
        new Credentials(accessKey, secretKey, token),
        PythonDateTime.ofSeconds(expiration.doubleValue() / MILLIS_PER_SECOND));
  }

  /**
   * Asks for a new token.
   *
   * @throws RefusedException when the service refuses
   * @throws CliException when it cannot be reached
   */
  JsonNode newToken(String region, ObjectNode oldToken) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("grantType", "refresh_token");
    for (String name : List.of("clientId", "clientSecret", "refreshToken")) {
      body.set(name, oldToken.get(name));
    }
    Url endpoint = Url.endpoint(context.endpoint(Service.SSO_OIDC, region).url());
    HttpRequest request =
        new HttpRequest(
            "POST",
            at(endpoint, "/token", ""),
            List.of(new HttpHeader("Content-Type", "application/json"), USER_AGENT),
            JsonWriter.write(body, true).getBytes(StandardCharsets.UTF_8));
    return send(request, "CreateToken");
  }

  private JsonNode send(HttpRequest request, String operation) {
    HttpTransport transport = context.serviceTransport();
    RetryLoop.Outcome outcome =
        context
            .retryLoop()
            .run(
                number -> {
                  var response = transport.send(request);
                  return new RetryLoop.Answer(response, CredentialErrorReader.json(response));
                });
    ServiceError error = outcome.answer().error();
    if (error != null) {
      throw new RefusedException(error, error.sentence(operation, outcome.note()));
    }
    return JsonReader.read(Utf8Decoder.decode(outcome.answer().response().body()));
  }

  private static String at(Url endpoint, String path, String query) {
    String base = endpoint.path();
    String start = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    String all =
        endpoint.query().isEmpty() || query.isEmpty()
            ? endpoint.query() + query
            : endpoint.query() + "&" + query;
    return new Url(endpoint.scheme(), endpoint.authority(), start + path, all, endpoint.fragment())
        .toString();
  }
}
