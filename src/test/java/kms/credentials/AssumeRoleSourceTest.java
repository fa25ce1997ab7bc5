package kms.credentials;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssumeRoleSourceTest {
  private static final String ROLE = "role_arn=arn:aws:iam::123456789012:role/r\n";
  private static final String BASE =
      "[base]\naws_access_key_id=AKIDBASE\naws_secret_access_key=secretbase\n";
  private static final String CACHE =
      ".aws/cli/cache/6dc9e6e1e186b9f293814df3266de783142c48a2.json";

  @TempDir Path home;
  private final TestServer server = new TestServer();
  private Search search;

  @BeforeEach
  void start() {
    search = new Search(home).with("AWS_ENDPOINT_URL_STS", server.url()).with("AWS_PROFILE", "r");
    search.config("[profile r]\n" + ROLE + "source_profile=base\n").credentials(BASE);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String answer(String key, String end) {
    return "<?xml version=\"1.0\"?><AssumeRoleResponse"
        + " xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult><AssumedRoleUser>"
        + "<Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn><AssumedRoleId>AROA:s</AssumedRoleId>"
        + "</AssumedRoleUser><Credentials><AccessKeyId>"
        + key
        + "</AccessKeyId><SecretAccessKey>a&amp;b</SecretAccessKey><SessionToken>tok</SessionToken>"
        + "<Expiration>"
        + end
        + "</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>";
  }

  private static String error(String code, String message) {
    return "<ErrorResponse><Error><Type>Sender</Type><Code>"
        + code
        + "</Code><Message>"
        + message
        + "</Message></Error></ErrorResponse>";
  }

  @Test
  void assumesTheRoleWithTheSourceProfile() throws IOException {
    server.answer(200, answer("AKIDROLE", "2099-01-01T00:00:00Z"));
    search.gives("AKIDROLE", "a&b", "tok");
    TestServer.Request request = server.requests().get(0);
    assertEquals(
        "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fr"
            + "&RoleSessionName=botocore-session-1770091506",
        request.body());
    assertTrue(
        request
            .headers()
            .get("Authorization")
            .startsWith(
                "AWS4-HMAC-SHA256 Credential=AKIDBASE/20260203/us-east-1/sts/aws4_request, "));
    assertEquals(
        "{\"Credentials\": {\"AccessKeyId\": \"AKIDROLE\", \"SecretAccessKey\": \"a&b\","
            + " \"SessionToken\": \"tok\", \"Expiration\": \"2099-01-01T00:00:00Z\", \"AccountId\":"
            + " \"123456789012\"}, \"AssumedRoleUser\": {\"AssumedRoleId\": \"AROA:s\", \"Arn\":"
            + " \"arn:aws:sts::123456789012:assumed-role/r/s\"}}",
        Files.readString(home.resolve(CACHE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thu, 01 Jan 2099 00:00:00 GMT | Thu, 01 Jan 2099 00:00:00 GMT | 2099-01-01T00:00:00+00:00
          2099-01-01 3pm -0300          | 2099-01-01 3pm -0300          | 2099-01-01T15:00:00-03:00
          """)
  void cachesTheEndInTheFormOfTimestamps(String end, String wire, String iso) throws IOException {
    server.answer(200, answer("AKIDROLE", end));
    search.gives("AKIDROLE", "a&b", "tok");
    assertTrue(Files.readString(home.resolve(CACHE)).contains("\"" + wire + "\""));

    Files.delete(home.resolve(CACHE));
    search.config("[profile r]\ncli_timestamp_format=iso8601\n" + ROLE + "source_profile=base\n");
    search.gives("AKIDROLE", "a&b", "tok");
    assertTrue(Files.readString(home.resolve(CACHE)).contains("\"" + iso + "\""));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "soon, Unknown string format: soon",
        "2099-01-01T00:00:00, can't subtract offset-naive and offset-aware datetimes"
      })
  void failsWhenTheEndIsNoPointInTime(String end, String message) {
    server.answer(200, answer("AKIDROLE", end));
    search.failsLater(message);
  }

  @Test
  void keepsTheCacheToItsOwner() throws IOException {
    server.answer(200, answer("AKIDROLE", "2099-01-01T00:00:00Z"));
    search.credentials();
    Path file = home.resolve(CACHE);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    try (var files = Files.list(file.getParent())) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void usesTheCache() {
    server.answer(200, answer("AKIDROLE", "2099-01-01T00:00:00Z"));
    search.credentials();
    search.gives("AKIDROLE", "a&b", "tok");
    assertEquals(1, server.requests().size());
  }

  @Test
  void replacesCacheEntriesThatEndOrAreDamaged() {
    server.answer(200, answer("AKIDROLE", "2099-01-01T00:00:00Z"));
    search.file(
        CACHE,
        "{\"Credentials\": {\"AccessKeyId\": \"OLD\", \"SecretAccessKey\": \"s\", \"SessionToken\":"
            + " \"t\", \"Expiration\": \"2026-02-03T04:19:00UTC\"}}");
    assertEquals("AKIDROLE", search.credentials().accessKeyId());
    search.file(CACHE, "{\"Credentials\": []}");
    assertEquals("AKIDROLE", search.credentials().accessKeyId());
    search.file(
        CACHE,
        "{\"Credentials\": {\"AccessKeyId\": \"OLD\", \"SecretAccessKey\": \"s\", \"SessionToken\":"
            + " \"t\", \"Expiration\": \"2026-02-03T04:21:00UTC\"}}");
    assertEquals("OLD", search.credentials().accessKeyId());
  }

  @Test
  void sendsWhatTheProfileSays() {
    server.answer(200, answer("AKIDROLE", "2099-01-01T00:00:00Z"));
    search.config(
        "[profile r]\n"
            + ROLE
            + "source_profile=base\nexternal_id=e x\nduration_seconds= 1_234\n"
            + "role_session_name=me\n");
    search.credentials();
    assertEquals(
        "Action=AssumeRole&Version=2011-06-15&RoleSessionName=me&ExternalId=e+x"
            + "&DurationSeconds=1234&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fr",
        server.requests().get(0).body());
  }

  @Test
  void findsTheCacheEntryByWhatIsConfigured() {
    assertEquals(
        "6dc9e6e1e186b9f293814df3266de783142c48a2",
        RoleCache.key(Map.of("RoleArn", "arn:aws:iam::123456789012:role/r")));
    assertEquals(
        Sha1.hex("{\"DurationSeconds\": 900, \"ExternalId\": \"\\u00e9\", \"RoleArn\": \"a\"}"),
        RoleCache.key(Map.of("RoleArn", "a", "ExternalId", "é", "DurationSeconds", "900")));
  }

  @Test
  void refusesWhatExpiredOnArrival() {
    server.answer(200, answer("AKIDROLE", "2020-01-01T00:00:00Z"));
    search.failsLater(
        "Credentials were refreshed, but the refreshed credentials are still expired.");
  }

  @Test
  void usesAFreshAnswerThatSoonEnds() {
    server.answer(200, answer("AKIDROLE", "2026-02-03T04:06:00Z"));
    search.gives("AKIDROLE", "a&b", "tok");
    assertEquals(1, server.requests().size());
  }

  @Test
  void reportsTheServicesRefusal() {
    server.answer(403, error("AccessDenied", "not &lt;you&gt;"));
    search.failsLater(
        "An error occurred (AccessDenied) when calling the AssumeRole operation: not <you>");
  }

  @Test
  void retriesThrottling() {
    search.with("AWS_MAX_ATTEMPTS", "2");
    server.answer(400, error("Throttling", "slow"));
    search.failsLater(
        "An error occurred (Throttling) when calling the AssumeRole operation (reached max retries:"
            + " 1): slow");
    assertEquals(2, server.requests().size());
  }

  @Test
  void survivesOneFailure() {
    search.with("AWS_MAX_ATTEMPTS", "2");
    server.answer(500, "").answer(200, answer("AKIDROLE", "2099-01-01T00:00:00Z"));
    search.gives("AKIDROLE", "a&b", "tok");
  }

  @Test
  void namesEveryBadParameter() {
    search.config(
        "[profile r]\nrole_arn=short\nsource_profile=base\nexternal_id=x\nduration_seconds=1\n");
    search.failsLater(
        """
        Parameter validation failed:
        Invalid length for parameter ExternalId, value: 1, valid min length: 2
        Invalid value for parameter DurationSeconds, value: 1, valid min value: 900
        Invalid length for parameter RoleArn, value: 5, valid min length: 20\
        """);
  }

  @Test
  void asksForTheMfaCode() {
    server.answer(200, answer("AKIDROLE", "2099-01-01T00:00:00Z"));
    search.config("[profile r]\n" + ROLE + "source_profile=base\nmfa_serial=serial-01\n");
    search.surroundings.stdin("123456\nrest");
    search.credentials();
    assertTrue(server.requests().get(0).body().endsWith("&TokenCode=123456"));
    assertEquals("Enter MFA code for serial-01: \n", search.surroundings.stderr.toString());
  }

  @Test
  void failsWithoutWordsWhenThereIsNoMfaCode() {
    search.config("[profile r]\n" + ROLE + "source_profile=base\nmfa_serial=serial-01\n");
    search.failsLater("");
  }

  @Test
  void followsAChain() {
    server
        .answer(200, answer("AKIDMID", "2099-01-01T00:00:00Z"))
        .answer(200, answer("AKIDROLE", "2099-01-01T00:00:00Z"));
    search.config(
        "[profile r]\n"
            + ROLE
            + "source_profile=q\n[profile q]\nrole_arn=arn:aws:iam::1:role/role2\n"
            + "source_profile=base\n");
    search.gives("AKIDROLE", "a&b", "tok");
    assertTrue(server.requests().get(1).headers().get("Authorization").contains("AKIDMID/"));
    assertEquals("tok", server.requests().get(1).headers().get("X-Amz-Security-Token"));
  }

  @Test
  void findsALoop() {
    search.config(
        "[profile r]\n" + ROLE + "source_profile=q\n[profile q]\n" + ROLE + "source_profile=r\n");
    search.fails(
        "Infinite loop in credential configuration detected. Attempting to load from profile r"
            + " which has already been visited. Visited profiles: ['r', 'q']");
  }

  @Test
  void letsAProfileBeItsOwnSource() {
    server.answer(200, answer("AKIDROLE", "2099-01-01T00:00:00Z"));
    search.config(
        "[profile r]\n"
            + ROLE
            + "source_profile=r\naws_access_key_id=OWN\naws_secret_access_key=s\n");
    search.credentials();
    assertTrue(server.requests().get(0).headers().get("Authorization").contains("OWN/"));
  }

  @Test
  void takesCredentialsOfANamedSource() {
    server.answer(200, answer("AKIDROLE", "2099-01-01T00:00:00Z"));
    search.config("[profile r]\n" + ROLE + "credential_source=Environment\n");
    search.fails(
        "Error when retrieving credentials from Environment: No credentials found in"
            + " credential_source referenced in profile r");
    search.with("AWS_ACCESS_KEY_ID", "ENV").with("AWS_SECRET_ACCESS_KEY", "s").profile("r");
    search.credentials();
    assertTrue(server.requests().get(0).headers().get("Authorization").contains("ENV/"));
  }

  @Test
  void rejectsSettingsThatDoNotFit() {
    search.config("[profile r]\n" + ROLE);
    search.fails(
        "Partial credentials found in assume-role, missing: source_profile or credential_source");
    search.config("[profile r]\n" + ROLE + "source_profile=a\ncredential_source=Environment\n");
    search.fails("The profile \"r\" contains both source_profile and credential_source.");
    search.config("[profile r]\n" + ROLE + "source_profile=nope\n");
    search.fails("The source_profile \"nope\" referenced in the profile \"r\" does not exist.");
    search.config("[profile r]\n" + ROLE + "source_profile=b\n[profile b]\nx=1\n");
    search.fails("The source profile \"b\" must have credentials.");
    search.config("[profile r]\n" + ROLE + "credential_source=environment\n");
    search.fails("The credential source \"environment\" referenced in profile \"r\" is not valid.");
  }

  @Test
  void showsNoSecretOfADamagedAnswer() {
    server.answer(200, answer("AKIDROLE", "&end;"));
    String message = search.laterFailure();
    assertTrue(
        message.startsWith("Unable to parse response (undefined entity: line 1, column "), message);
    assertTrue(message.contains("<SecretAccessKey>***</SecretAccessKey>"), message);
    assertTrue(message.contains("<SessionToken>***</SessionToken>"), message);
    assertTrue(message.contains("<AccessKeyId>AKIDROLE</AccessKeyId>"), message);
  }

  /** However a secret is written: with a prefix, in a section, around a comment, never ended. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<n:SecretAccessKey>TOP</n:SecretAccessKey>&end;",
        "<SecretAccessKey><![CDATA[TOP]]></SecretAccessKey>&end;",
        "<SecretAccessKey>x<!-- c -->TOP</SecretAccessKey>&end;",
        "<SecretAccessKey><b>TOP</b></SecretAccessKey>&end;",
        "<SessionToken a='>'>TOP</SessionToken>&end;",
        "<SessionToken>TOP",
        "<SessionToken\nTOP",
        "<SecretAccessKey>x</SecretAccessKe><SessionToken>TOP</SessionToken>"
      })
  void showsNoSecretHoweverItIsWritten(String secret) {
    String damaged = "<R xmlns:n='u'><Credentials>" + secret;
    for (Charset charset : List.of(UTF_8, UTF_16LE)) {
      server.clear();
      server.answer(200, new String(damaged.getBytes(charset), UTF_8));
      String message = search.laterFailure();
      assertTrue(message.startsWith("Unable to parse response ("), message);
      assertFalse(message.replace("\\x00", "").contains("TOP"), message);
    }
  }

  /** The AWS CLI makes a list of them, and cannot go on with it. */
  @ParameterizedTest
  @ValueSource(strings = {"AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration", "Arn"})
  void takesNoMemberThatIsThereTwice(String name) {
    String end = "</" + name + ">";
    server.answer(
        200,
        answer("AKIDROLE", "2099-01-01T00:00:00Z").replace(end, end + "<" + name + ">TOP" + end));
    assertEquals("The answer has more than one " + name, search.laterFailure());
    assertEquals(1, server.requests().size());
  }

  @Test
  void assumesARoleWithAWebIdentity() {
    server
        .answer(400, error("IDPCommunicationError", "again"))
        .answer(
            200,
            answer("AKIDWEB", "2099-01-01T00:00:00Z")
                .replace("AssumeRoleResult", "AssumeRoleWithWebIdentityResult"));
    search = new Search(home).config("").with("AWS_ENDPOINT_URL_STS", server.url());
    search.with("AWS_MAX_ATTEMPTS", "2").file("tok", "a.b.c");
    search
        .with("AWS_WEB_IDENTITY_TOKEN_FILE", "tok")
        .with("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/w")
        .with("AWS_ROLE_SESSION_NAME", "sn");
    search.gives("AKIDWEB", "a&b", "tok");
    assertEquals(
        "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleSessionName=sn"
            + "&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fw&WebIdentityToken=a.b.c",
        server.requests().get(1).body());
    assertEquals(null, server.requests().get(1).headers().get("Authorization"));
  }

  @Test
  void needsTheTokenFileAndTheRoleOfAWebIdentity() {
    search = new Search(home).config("").with("AWS_WEB_IDENTITY_TOKEN_FILE", "tok");
    search.fails(
        "The provided profile or the current environment is configured to assume role with web"
            + " identity but has no role ARN configured. Ensure that the profile has the"
            + " role_arnconfiguration set or the AWS_ROLE_ARN env var is set.");
    search.with("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/w");
    search.failsLater("[Errno 2] No such file or directory: 'tok'");
  }

  @Test
  void prefersTheRoleOfTheProfileToTheWebIdentityOfVariables() {
    server.answer(200, answer("AKIDROLE", "2099-01-01T00:00:00Z"));
    search.with("AWS_WEB_IDENTITY_TOKEN_FILE", "tok").with("AWS_ROLE_ARN", "x");
    assertEquals("AKIDROLE", search.credentials().accessKeyId());
  }
}
