package kms.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataSourcesTest {
  private static final String FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
  private static final String ROLES = "GET /latest/meta-data/iam/security-credentials/";

  @TempDir Path home;
  private final TestServer server = new TestServer();
  private Search search;

  @BeforeEach
  void start() {
    search = new Search(home);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String answer(String end) {
    return "{\"AccessKeyId\": \"A\", \"SecretAccessKey\": \"s\", \"Token\": \"t\", \"Expiration\":"
        + " \""
        + end
        + "\"}";
  }

  private Search instance() {
    return search
        .with("AWS_EC2_METADATA_DISABLED", "1")
        .with("AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url());
  }

  @Test
  void asksTheContainer() {
    server.answer(200, answer("2099-01-01T00:00:00Z"));
    search.with(FULL_URI, server.url() + "/creds?x=1").gives("A", "s", "t");
    assertEquals(List.of("GET /creds?x=1"), server.lines());
    assertEquals("application/json", server.requests().get(0).headers().get("Accept"));
  }

  @Test
  void sendsTheTokenOfTheFileBeforeThatOfTheVariable() {
    server.answer(200, answer("2099-01-01T00:00:00Z"));
    search
        .with(FULL_URI, server.url())
        .with("AWS_CONTAINER_AUTHORIZATION_TOKEN", "variable")
        .credentials();
    search.with("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "tok").file("tok", "file").credentials();
    assertEquals("variable", server.requests().get(0).headers().get("Authorization"));
    assertEquals("file", server.requests().get(1).headers().get("Authorization"));
    search.file("tok", "a\n").fails("Auth token value is not a legal header value");
  }

  /** Python's http.client encodes text so; the server here reads the bytes as UTF-8. */
  @Test
  void sendsTheTokenInLatin1() {
    server.answer(200, answer("2099-01-01T00:00:00Z"));
    search
        .with(FULL_URI, server.url())
        .with("AWS_CONTAINER_AUTHORIZATION_TOKEN", "t\u00c3\u00a4")
        .credentials();
    assertEquals("t\u00e4", server.requests().get(0).headers().get("Authorization"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          t\u20ac       | exception: 'latin-1' codec can't encode character '\\u20ac' in position 1: ordinal not in range(256)
          t\udcff       | exception: cannot use a bytes pattern on a string-like object
          t\u00e4\udcff | exception: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
          """)
  void refusesATokenThatIsNoLatin1(String token, String why) {
    search
        .with(FULL_URI, server.url())
        .with("AWS_CONTAINER_AUTHORIZATION_TOKEN", token)
        .fails("An HTTP Client raised an unhandled " + why);
  }

  @Test
  void takesContainerCredentialsWithoutASessionToken() {
    server.answer(200, answer("2099-01-01T00:00:00Z").replace("\"t\"", "null"));
    search.with(FULL_URI, server.url()).gives("A", "s", null);
    server.clear();
    server.answer(200, answer("2099-01-01T00:00:00Z").replace("\"Token\"", "\"token\""));
    search.fails(
        "Error when retrieving credentials from container-role: Missing required key in response:"
            + " 'Token'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          t\u20ac   | exception: 'latin-1' codec can't encode character '\\u20ac' in position 1: ordinal not in range(256)
          t\\nX: y | exception: Invalid header value b'***'
          """)
  void refusesATokenOfAnInstanceThatCannotBeSent(String token, String why) {
    server.answer(200, token.replace("\\n", "\n"));
    instance()
        .with("AWS_EC2_METADATA_DISABLED", "false")
        .fails("An HTTP Client raised an unhandled " + why);
    assertEquals(1, server.requests().size());
  }

  @Test
  void takesCredentialsOfAnInstanceWithoutASessionToken() {
    String answer = answer("2099-01-01T00:00:00Z").replace("\"t\"", "null");
    server.answer(200, "tok").answer(200, "role").answer(200, answer);
    instance().with("AWS_EC2_METADATA_DISABLED", "false").gives("A", "s", null);
  }

  @Test
  void asksTheContainerThreeTimes() {
    server.answer(403, "denied").answer(200, "no JSON").answer(200, answer("2099-01-01T00:00:00Z"));
    search.with(FULL_URI, server.url()).gives("A", "s", "t");
    assertEquals(3, server.requests().size());
  }

  @Test
  void saysWhyTheContainerGivesNothing() {
    String start =
        "Error when retrieving credentials from container-role: Error retrieving metadata: ";
    search.with(FULL_URI, server.url());
    server.answer(404, "denied");
    search.fails(start + "Received non 200 response 404 from container metadata: denied");
    assertEquals(3, server.requests().size());
    server.close();
    search.fails(
        start
            + "Received error when attempting to retrieve container metadata: Could not connect to"
            + " the endpoint URL: \""
            + server.url()
            + "\"");
  }

  @Test
  void asksTheContainerAgainForExpiredCredentials() {
    server.answer(200, answer("2020-01-01T00:00:00Z"));
    search
        .with(FULL_URI, server.url())
        .failsLater("Credentials were refreshed, but the refreshed credentials are still expired.");
    assertEquals(2, server.requests().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://example.com/x", "http://128.0.0.1", "http://127.0.0.1.x", "http://[::2]/"})
  void asksNoOtherHost(String url) {
    String host = url.substring(7).replaceAll("[/\\[\\]]|/x", "").replaceAll("x$", "x");
    host = url.contains("example") ? "example.com" : host;
    search
        .with(FULL_URI, url)
        .fails(
            "Unsupported host '"
                + host
                + "'.  Can only retrieve metadata from a loopback address or one of these hosts:"
                + " 169.254.170.2, 169.254.170.23, fd00:ec2::23, localhost");
  }

  @Test
  void takesAnEmptyUriForOneWithoutHost() {
    search
        .with(FULL_URI, "")
        .fails(
            "Unsupported host 'None'.  Can only retrieve metadata from a loopback address or one of"
                + " these hosts: 169.254.170.2, 169.254.170.23, fd00:ec2::23, localhost");
  }

  @Test
  void asksTheInstance() {
    server.answer(200, "tok").answer(200, "myrole").answer(200, answer("2020-01-01T00:00:00Z"));
    instance().gives("A", "s", "t");
    assertEquals(List.of("PUT /latest/api/token", ROLES, ROLES + "myrole"), server.lines());
    assertEquals("tok", server.requests().get(2).headers().get("x-aws-ec2-metadata-token"));
  }

  @Test
  void asksTheInstanceWithoutTokenWhenItGivesNone() {
    server.answer(404, "").answer(200, "r").answer(200, answer("2099-01-01T00:00:00Z"));
    instance().gives("A", "s", "t");
    assertEquals(null, server.requests().get(1).headers().get("x-aws-ec2-metadata-token"));
  }

  @Test
  void failsWithoutTokenWhenItIsRequired() {
    server.answer(403, "");
    search.with("AWS_EC2_METADATA_V1_DISABLED", "True");
    instance()
        .fails(
            "Error retrieving metadata: Unable to retrieve token for use in IMDSv2 call and IMDSv1"
                + " has been disabled");
  }

  @Test
  void givesUpWhenTheTokenIsABadRequest() {
    server.answer(400, "");
    instance().givesNothing();
    assertEquals(1, server.requests().size());
  }

  @Test
  void findsNothingWithoutARole() {
    server.answer(200, "tok").answer(404, "");
    instance().givesNothing();
    assertEquals(2, server.requests().size());
  }

  @Test
  void findsNothingInAnErrorThatLooksLikeSuccess() {
    server.answer(200, "tok").answer(200, "r").answer(200, "{\"Code\": \"x\", \"Message\": \"y\"}");
    instance().givesNothing();
  }

  @Test
  void asksAsOftenAsConfigured() {
    search.with("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "2");
    server.answer(200, "tok").answer(500, "").answer(200, "r");
    server.answer(200, "no JSON").answer(200, answer("2099-01-01T00:00:00Z"));
    instance().givesNothing();
    assertEquals(4, server.requests().size());
  }

  @Test
  void failsWhenTheInstancesTimeoutIsTooLongForPython() {
    search
        .with("AWS_EC2_METADATA_DISABLED", "false")
        .with("AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url())
        .with("AWS_METADATA_SERVICE_TIMEOUT", "9223372037")
        .fails(
            "An HTTP Client raised an unhandled exception: timestamp too large to convert to C"
                + " _PyTime_t");
    assertEquals(List.of(), server.lines());
  }

  @Test
  void findsNothingWhereNobodyListens() {
    server.close();
    instance().givesNothing();
  }

  @Test
  void doesNotAskAnInstanceThatIsSwitchedOff() {
    instance().with("AWS_EC2_METADATA_DISABLED", "TRUE").givesNothing();
    assertEquals(List.of(), server.lines());
  }
}
