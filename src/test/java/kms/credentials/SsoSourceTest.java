package kms.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SsoSourceTest {
  private static final String URL = "https://d-123.awsapps.com/start";
  private static final String ROLE = "sso_account_id=111122223333\nsso_role_name=D v\n";
  private static final String LEGACY =
      "[default]\nsso_start_url=" + URL + "\nsso_region=eu-west-1\n" + ROLE;
  private static final String SESSION =
      "[default]\nsso_session=corp\n"
          + ROLE
          + "[sso-session corp]\nsso_region=eu-west-1\nsso_start_url="
          + URL
          + "\n";
  private static final String LEGACY_TOKEN =
      ".aws/sso/cache/2b829a45f04c9828cb45b7d092d8e4aa30818393.json";
  private static final String SESSION_TOKEN =
      ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json";
  private static final String ANSWER =
      "{\"roleCredentials\": {\"accessKeyId\": \"AKIDSSO\", \"secretAccessKey\": \"s\","
          + " \"sessionToken\": \"t\", \"expiration\": 4070908800000}}";
  private static final String ASKED =
      "GET /federation/credentials?role_name=D%20v&account_id=111122223333";
  private static final String SIGN_IN_AGAIN =
      "The SSO session associated with this profile has expired or is otherwise invalid. To refresh"
          + " this SSO session run aws sso login with the corresponding profile.";

  @TempDir Path home;
  private final TestServer server = new TestServer();
  private Search search;

  @BeforeEach
  void start() {
    search =
        new Search(home)
            .with("AWS_ENDPOINT_URL_SSO", server.url())
            .with("AWS_ENDPOINT_URL_SSO_OIDC", server.url() + "/");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String token(String end, String rest) {
    return "{\"accessToken\": \"tok\", \"expiresAt\": \"" + end + "\"" + rest + "}";
  }

  private static String renewable(String end) {
    return token(
        end,
        ", \"clientId\": \"cid\", \"clientSecret\": \"cs\", \"refreshToken\": \"rt\","
            + " \"registrationExpiresAt\": \"2099-01-01T00:00:00Z\"");
  }

  @Test
  void asksWithTheTokenOfAStartUrl() {
    server.answer(200, ANSWER);
    search.config(LEGACY).file(LEGACY_TOKEN, token("2026-02-03T04:06:00Z", ""));
    search.gives("AKIDSSO", "s", "t");
    assertEquals(ASKED, server.lines().get(0));
    assertEquals("tok", server.requests().get(0).headers().get("x-amz-sso_bearer_token"));
  }

  /** Without a session token the keys would be sent as those of a user. */
  @Test
  void refusesAnAnswerWithoutASessionToken() {
    server.answer(200, ANSWER.replace("sessionToken", "other"));
    search.config(LEGACY).file(LEGACY_TOKEN, token("2026-02-03T04:06:00Z", ""));
    search.failsLater("The answer of GetRoleCredentials has no credentials");
  }

  @Test
  void needsATokenThatLasts() {
    search.config(LEGACY);
    search.failsLater("Error loading SSO Token: Token for " + URL + " does not exist");
    search.file(LEGACY_TOKEN, "{\"accessToken\": \"x\"}");
    search.failsLater("Error loading SSO Token: Token for " + URL + " is invalid");
    search.file(LEGACY_TOKEN, token("2026-02-03T04:05:06Z", ""));
    search.failsLater(SIGN_IN_AGAIN);
  }

  @Test
  void reportsRefusals() {
    search.config(LEGACY).file(LEGACY_TOKEN, token("2099-01-01T00:00:00Z", ""));
    server
        .answer(401, "{\"__type\": \"x#UnauthorizedException\", \"message\": \"gone\"}")
        .answer(403, "{\"code\": \"ForbiddenException:x\", \"message\": \"No access\"}");
    search.failsLater(SIGN_IN_AGAIN);
    search.failsLater(
        "An error occurred (ForbiddenException) when calling the GetRoleCredentials operation: No"
            + " access");
  }

  @Test
  void namesTheSessionWithoutToken() {
    search.config(SESSION);
    search.failsLater("Error loading SSO Token: Token for corp does not exist");
  }

  @Test
  void renewsTheTokenOfASession() throws IOException {
    server
        .answer(200, "{\"accessToken\": \"new\", \"expiresIn\": 3600, \"refreshToken\": \"rt2\"}")
        .answer(200, ANSWER);
    search.config(SESSION).file(SESSION_TOKEN, renewable("2020-01-01T00:00:00Z"));
    search.gives("AKIDSSO", "s", "t");
    assertEquals("POST /token", server.lines().get(0));
    assertEquals(
        "{\"grantType\": \"refresh_token\", \"clientId\": \"cid\", \"clientSecret\": \"cs\","
            + " \"refreshToken\": \"rt\"}",
        server.requests().get(0).body());
    assertEquals("new", server.requests().get(1).headers().get("x-amz-sso_bearer_token"));
    assertEquals(
        "{\"startUrl\": \""
            + URL
            + "\", \"region\": \"eu-west-1\", \"accessToken\": \"new\", \"expiresAt\":"
            + " \"2026-02-03T05:05:06Z\", \"clientId\": \"cid\", \"clientSecret\": \"cs\","
            + " \"registrationExpiresAt\": \"2099-01-01T00:00:00Z\", \"refreshToken\": \"rt2\"}",
        Files.readString(home.resolve(SESSION_TOKEN)));
  }

  @Test
  void usesTheOldTokenWhileItLasts() {
    server.answer(400, "{\"error\": \"invalid_grant\"}").answer(200, ANSWER);
    search.config(SESSION).file(SESSION_TOKEN, renewable("2026-02-03T04:10:00Z"));
    search.gives("AKIDSSO", "s", "t");
    assertEquals("tok", server.requests().get(1).headers().get("x-amz-sso_bearer_token"));
  }

  @Test
  void failsWhenTheTokenEndedAndIsNotRenewed() {
    String message = "Error when retrieving token from sso: Token has expired and refresh failed";
    server.answer(400, "{\"error\": \"invalid_grant\"}");
    search.config(SESSION).file(SESSION_TOKEN, renewable("2020-01-01T00:00:00Z"));
    search.failsLater(message);
    search.file(SESSION_TOKEN, token("2020-01-01T00:00:00Z", ""));
    search.failsLater(message);
    assertEquals(1, server.requests().size());
  }

  @Test
  void rejectsSettingsThatDoNotFit() {
    search.config("[default]\nsso_session=corp\n" + ROLE);
    search.fails("The specified sso-session does not exist: \"corp\"");
    search.config("[default]\nsso_role_name=Dev\n");
    search.fails(
        "The profile \"default\" is configured to use SSO but is missing required configuration:"
            + " sso_account_id, sso_start_url, sso_region");
    search.config(
        "[default]\nsso_session=corp\nsso_region=a\n"
            + ROLE
            + "[sso-session corp]\nsso_region=b\n");
    search.fails(
        "The value for sso_region is inconsistent between profile (a) and sso-session (b).");
  }

  @Test
  void checksTheRegion() {
    search.config(LEGACY.replace("eu-west-1", "a_b"));
    search.failsLater("Provided region_name 'a_b' doesn't match a supported format.");
  }

  @Test
  void goesBeforeTheKeysOfTheCredentialsFile() {
    server.answer(200, ANSWER);
    search.credentials("[default]\naws_access_key_id=F\naws_secret_access_key=f\n");
    search.config(LEGACY).file(LEGACY_TOKEN, token("2099-01-01T00:00:00Z", ""));
    search.gives("AKIDSSO", "s", "t");
  }
}
