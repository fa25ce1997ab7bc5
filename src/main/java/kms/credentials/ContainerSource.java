package kms.credentials;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import kms.aws.Credentials;
import kms.environment.Environment;
import kms.error.CliException;
import kms.http.HttpFailureException;
import kms.http.HttpHeader;
import kms.http.HttpRequest;
import kms.http.HttpResponse;
import kms.http.HttpTransport;
import kms.json.JsonReader;
import kms.json.JsonSyntaxException;
import kms.python.DateReader;
import kms.python.PythonText;
import kms.python.Utf8Decoder;
import kms.url.Url;
import org.jspecify.annotations.Nullable;

/** Asks the container's own service for credentials. */
final class ContainerSource implements CredentialFetch {
  private static final String RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
  private static final String FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
  private static final String TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
  private static final String TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
  private static final List<String> KNOWN_HOSTS =
      List.of("169.254.170.2", "169.254.170.23", "fd00:ec2::23", "localhost");
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final int ATTEMPTS = 3;

  private final CredentialContext context;
  private final Environment environment;

  ContainerSource(CredentialContext context) {
    this.context = context;
    this.environment = context.environment();
  }

  /**
   * Asks the service when one of the variables says where it is, else returns null.
   *
   * @throws CliException when it gives no credentials, or may not be asked
   */
  @Nullable CredentialProvider find() {
    if (environment.variable(RELATIVE_URI) == null && environment.variable(FULL_URI) == null) {
      return null;
    }
    return new RefreshingProvider(this, environment.clock(), fetch());
  }

  @Override
  public TemporaryCredentials fetch() {
    HttpRequest request = new HttpRequest("GET", url(), headers(), new byte[0]);
    checkHost(request.url());
    HttpTransport transport = CredentialContext.directTransport(TIMEOUT);
    for (int attempt = 1; ; attempt++) {
      try {
        return credentials(ask(transport, request));
      } catch (MetadataException e) {
        if (attempt == ATTEMPTS) {
          throw failure("Error retrieving metadata: " + e.getMessage(), e);
        }
      }
      context.pause().upTo(1);
    }
  }

  private String url() {
    String relative = environment.variable(RELATIVE_URI);
    return relative != null
        ? "http://" + KNOWN_HOSTS.get(0) + relative
        : String.valueOf(environment.variable(FULL_URI));
  }

  private List<HttpHeader> headers() {
    HttpHeader accept = new HttpHeader("Accept", "application/json");
    String token = token();
    if (token == null) {
      return List.of(accept);
    }
    if (!HttpHeader.isLegalValue(token)) {
      throw new CliException("Auth token value is not a legal header value");
    }
    return List.of(accept, new HttpHeader("Authorization", token, ISO_8859_1));
  }

  private @Nullable String token() {
    String file = environment.variable(TOKEN_FILE);
    return file != null ? TextFile.read(environment, file) : environment.variable(TOKEN);
  }

  private static void checkHost(String text) {
    Url url = Url.parse(text);
    String host = url.host();
    if (url.isSecure() || (host != null && (isLoopback(host) || KNOWN_HOSTS.contains(host)))) {
      return;
    }
    throw new CliException(
        "Unsupported host '"
            + (host == null ? "None" : host)
            + "'.  Can only retrieve metadata from a loopback address or one of these hosts: "
            + String.join(", ", KNOWN_HOSTS));
  }

  /** Names are not looked up: only an address can be a loopback address. */
  private static boolean isLoopback(String host) {
    boolean ipv6 = host.indexOf(':') >= 0;
    if (!ipv6 && !host.matches("127(\\.(0|[1-9][0-9]{0,2})){3}")) {
      return false;
    }
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isLoopbackAddress() && (address.getAddress().length > 4) == ipv6;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static String ask(HttpTransport transport, HttpRequest request) {
    HttpResponse response;
    try {
      response = transport.send(request);
    } catch (HttpFailureException e) {
      if (!e.isRetryable()) {
        throw e;
      }
      throw new MetadataException(
          "Received error when attempting to retrieve container metadata: " + e.getMessage(), e);
    }
    String body = Utf8Decoder.decode(response.body());
    if (response.status() != 200) {
      throw new MetadataException(
          "Received non 200 response " + response.status() + " from container metadata: " + body,
          null);
    }
    return body;
  }

  private TemporaryCredentials credentials(String body) {
    JsonNode answer;
    try {
      answer = JsonReader.read(body);
    } catch (JsonSyntaxException e) {
      throw new MetadataException(
          "Unable to parse JSON returned from container metadata services", e);
    }
    return new TemporaryCredentials(
        new Credentials(
            required(answer, "AccessKeyId"),
            required(answer, "SecretAccessKey"),
            sessionToken(answer)),
        new DateReader(environment).date(required(answer, "Expiration")));
  }

  /** Without one the AWS CLI signs as with keys that last. */
  private static @Nullable String sessionToken(JsonNode answer) {
    return answer.path("Token").isNull() ? null : required(answer, "Token");
  }

  private static String required(JsonNode answer, String name) {
    String value = JsonMembers.text(answer, name);
    if (value == null) {
      throw failure("Missing required key in response: " + PythonText.repr(name), null);
    }
    return value;
  }

  private static CliException failure(String detail, @Nullable Throwable cause) {
    return new CliException(
        "Error when retrieving credentials from container-role: " + detail, cause);
  }

  /** A failed attempt, after which the service is asked again. */
  private static final class MetadataException extends CliException {
    private static final long serialVersionUID = 1L;

    MetadataException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
