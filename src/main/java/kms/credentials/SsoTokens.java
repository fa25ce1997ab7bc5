package kms.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kms.config.SsoSession;
import kms.error.CliException;
import kms.http.HttpHeader;
import kms.python.DateReader;
import org.jspecify.annotations.Nullable;

/** Reads the tokens that {@code aws sso login} leaves, and renews those of sessions. */
final class SsoTokens {
  private static final String TOKEN = "accessToken";
  private static final String END = "expiresAt";
  private static final Duration RENEWED_BEFORE_END = Duration.ofMinutes(15);
  private static final List<String> NEEDED_TO_RENEW =
      List.of("refreshToken", "clientId", "clientSecret", "registrationExpiresAt");

  private final CredentialContext context;
  private final JsonFileCache files;
  private final Clock clock;

  SsoTokens(CredentialContext context) {
    this.context = context;
    this.clock = context.environment().clock();
    this.files = JsonFileCache.in(context.environment(), "~/.aws/sso/cache");
  }

  static CliException signInAgain() {
    return new CliException(
        "The SSO session associated with this profile has expired or is otherwise invalid. To"
            + " refresh this SSO session run aws sso login with the corresponding profile.");
  }

  /**
   * Returns the token of those who sign in at a URL.
   *
   * @throws CliException when there is none that still lasts
   */
  String ofStartUrl(String startUrl) {
    ObjectNode token = load(startUrl, startUrl);
    if (timeLeft(token, END).compareTo(Duration.ZERO) <= 0) {
      throw signInAgain();
    }
    return headerValue(token);
  }

  /**
   * Returns the token of a session, renewed when it is about to end.
   *
   * @throws CliException when there is none, or it has ended and cannot be renewed
   */
  String ofSession(SsoSession session) {
    ObjectNode token = load(session.name(), session.startUrl());
    if (timeLeft(token, END).compareTo(RENEWED_BEFORE_END) < 0) {
      ObjectNode renewed = renewed(token, session);
      if (renewed != null) {
        files.put(Sha1.hex(session.name()), renewed);
        token = renewed;
      }
    }
    if (timeLeft(token, END).compareTo(Duration.ZERO) <= 0) {
      throw new CliException(
          "Error when retrieving token from sso: Token has expired and refresh failed");
    }
    return headerValue(token);
  }

  private ObjectNode load(String name, String startUrl) {
    ObjectNode token = files.get(Sha1.hex(name));
    if (token == null) {
      throw new CliException("Error loading SSO Token: Token for " + name + " does not exist");
    }
    if (!token.has(TOKEN) || !token.has(END)) {
      throw new CliException("Error loading SSO Token: Token for " + startUrl + " is invalid");
    }
    return token;
  }

  /** Returns the new token, or null when the old one has to do. */
  private @Nullable ObjectNode renewed(ObjectNode token, SsoSession session) {
    for (String name : NEEDED_TO_RENEW) {
      if (!token.has(name)) {
        return null;
      }
    }
    if (timeLeft(token, "registrationExpiresAt").compareTo(Duration.ZERO) <= 0) {
      return null;
    }
    try {
      return renewed(token, session, new SsoClient(context).newToken(session.region(), token));
    } catch (SsoClient.RefusedException e) {
      return null;
    }
  }

  private ObjectNode renewed(ObjectNode token, SsoSession session, JsonNode answer) {
    JsonNode seconds = answer.path("expiresIn");
    if (!answer.path(TOKEN).isTextual() || !seconds.isNumber()) {
      throw new CliException("The answer of CreateToken has no token");
    }
    Instant end = clock.instant().plusSeconds(seconds.longValue()).truncatedTo(ChronoUnit.SECONDS);
    ObjectNode renewed = JsonNodeFactory.instance.objectNode();
    renewed.put("startUrl", session.startUrl());
    renewed.put("region", session.region());
    renewed.set(TOKEN, answer.get(TOKEN));
    renewed.put(END, end.toString());
    for (String name : List.of("clientId", "clientSecret", "registrationExpiresAt")) {
      renewed.set(name, token.get(name));
    }
    if (answer.has("refreshToken")) {
      renewed.set("refreshToken", answer.get("refreshToken"));
    }
    return renewed;
  }

  private Duration timeLeft(ObjectNode token, String name) {
    return new DateReader(context.environment()).date(token.path(name)).since(clock.instant());
  }

  private static String headerValue(ObjectNode token) {
    String value = text(token, TOKEN);
    if (!HttpHeader.isLegalValue(value)) {
      throw new CliException("The SSO token is not a legal header value");
    }
    return value;
  }

  private static String text(ObjectNode token, String name) {
    String text = JsonMembers.text(token, name);
    if (text == null) {
      throw new CliException("The " + name + " of the SSO token is not a string");
    }
    return text;
  }
}
