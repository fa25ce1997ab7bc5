package kms.credentials;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import kms.aws.Credentials;
import kms.config.ImdsSettings;
import kms.environment.Environment;
import kms.error.CliException;
import kms.http.HttpFailureException;
import kms.http.HttpHeader;
import kms.http.HttpRequest;
import kms.http.HttpResponse;
import kms.http.HttpSettings;
import kms.http.HttpTransport;
import kms.json.JsonReader;
import kms.json.JsonSyntaxException;
import kms.python.DateReader;
import kms.python.PythonDateTime;
import kms.python.Utf8Decoder;
import kms.url.Url;
import org.jspecify.annotations.Nullable;

/** Asks the metadata service of an instance for the credentials of the instance's role. */
final class ImdsSource {
  private static final String ROLES = "latest/meta-data/iam/security-credentials/";

  /** The one form of times in which the AWS CLI puts off an end that is near. */
  private static final String PLAIN_TIME =
      "(?i)[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}T[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}Z";

  private final Environment environment;
  private final ImdsSettings settings;

  ImdsSource(CredentialContext context) {
    this.environment = context.environment();
    this.settings = ImdsSettings.of(context.configuration());
  }

  /**
   * Asks the service; returns null when it is switched off, not there or knows no role.
   *
   * @throws CliException when it gives no token and may not be asked without one
   */
  @Nullable CredentialProvider find() {
    if ("true".equalsIgnoreCase(environment.variable("AWS_EC2_METADATA_DISABLED"))) {
      return null;
    }
    TemporaryCredentials found = ask();
    if (found == null) {
      return null;
    }
    return found.expiration() == null
        ? new StaticProvider(found.credentials())
        : new RefreshingProvider(this::askAgain, environment.clock(), found);
  }

  private TemporaryCredentials askAgain() {
    TemporaryCredentials found = ask();
    if (found == null) {
      throw new CliException(
          "Error when retrieving credentials from iam-role: Credential refresh failed, response did"
              + " not contain: access_key, secret_key, token, expiry_time");
    }
    return found;
  }

  private @Nullable TemporaryCredentials ask() {
    checkTimeout();
    try {
      HttpTransport transport =
          CredentialContext.directTransport(HttpSettings.timeout(settings.timeout()));
      List<HttpHeader> headers = tokenHeaders(transport);
      String role = Utf8Decoder.decode(get(transport, ROLES, headers).body());
      return credentials(get(transport, ROLES + role, headers));
    } catch (NothingThereException e) {
      return null;
    }
  }

  private void checkTimeout() {
    if (settings.timeout().signum() <= 0) {
      throw new CliException(
          "An HTTP Client raised an unhandled exception: Attempted to set connect timeout to "
              + settings.timeout()
              + ", but the timeout cannot be set to a value less than or equal to 0.");
    }
  }

  /** Returns the headers of questions; without the token when the service gives none. */
  private List<HttpHeader> tokenHeaders(HttpTransport transport) {
    List<HttpHeader> headers = new ArrayList<>();
    headers.add(new HttpHeader("User-Agent", "kms"));
    String token = token(transport);
    if ((token == null || token.isEmpty()) && settings.v1Disabled()) {
      throw new CliException(
          "Error retrieving metadata: Unable to retrieve token for use in IMDSv2 call and IMDSv1"
              + " has been disabled");
    }
    if (token != null) {
      headers.add(new HttpHeader("x-aws-ec2-metadata-token", token, ISO_8859_1));
    }
    return headers;
  }

  private @Nullable String token(HttpTransport transport) {
    HttpRequest request =
        request(
            "PUT",
            "latest/api/token",
            List.of(
                new HttpHeader("x-aws-ec2-metadata-token-ttl-seconds", "21600"),
                new HttpHeader("User-Agent", "kms")));
    checkPort(request.url());
    for (int attempt = 1; isAllowed(attempt); attempt++) {
      HttpResponse response = send(transport, request);
      int status = response == null ? 0 : response.status();
      switch (status) {
        case 200 -> {
          return response == null ? null : Utf8Decoder.decode(response.body());
        }
        case 400 -> throw new NothingThereException();
        case 403, 404, 405 -> {
          return null;
        }
        default -> {}
      }
    }
    return null;
  }

  private static void checkPort(String url) {
    try {
      Url.parse(url).port();
    } catch (CliException e) {
      throw new CliException("Invalid endpoint EC2 Instance Metadata endpoint: " + url, e);
    }
  }

  private HttpResponse get(HttpTransport transport, String path, List<HttpHeader> headers) {
    HttpRequest request = request("GET", path, headers);
    for (int attempt = 1; isAllowed(attempt); attempt++) {
      HttpResponse response = send(transport, request);
      if (response != null && response.status() == 200 && response.body().length > 0) {
        return response;
      }
    }
    throw new NothingThereException();
  }

  private boolean isAllowed(int attempt) {
    return settings.attempts().compareTo(BigInteger.valueOf(attempt)) >= 0;
  }

  private static @Nullable HttpResponse send(HttpTransport transport, HttpRequest request) {
    try {
      return transport.send(request);
    } catch (HttpFailureException e) {
      if (!e.isRetryable()) {
        throw e;
      }
      return null;
    }
  }

  private HttpRequest request(String method, String path, List<HttpHeader> headers) {
    String base = settings.endpoint();
    String url = base.endsWith("/") ? base + path : base + "/" + path;
    return new HttpRequest(method, url, headers, new byte[0]);
  }

  private TemporaryCredentials credentials(HttpResponse response) {
    JsonNode answer;
    try {
      answer = JsonReader.read(Utf8Decoder.decode(response.body()));
    } catch (JsonSyntaxException e) {
      throw new NothingThereException();
    }
    Credentials credentials =
        new Credentials(
            required(answer, "AccessKeyId"),
            required(answer, "SecretAccessKey"),
            answer.path("Token").isNull() ? null : required(answer, "Token"));
    return new TemporaryCredentials(credentials, expiration(required(answer, "Expiration")));
  }

  /** Credentials of an instance are used even when they have ended: its service may be behind. */
  private @Nullable PythonDateTime expiration(String text) {
    PythonDateTime end = new DateReader(environment).date(text);
    return text.matches(PLAIN_TIME) ? null : end;
  }

  private static String required(JsonNode answer, String name) {
    String value = JsonMembers.text(answer, name);
    if (value == null) {
      throw new NothingThereException();
    }
    return value;
  }

  /** There are no credentials to be had here. */
  private static final class NothingThereException extends CliException {
    private static final long serialVersionUID = 1L;

    NothingThereException() {
      super("The metadata service gives no credentials");
    }
  }
}
