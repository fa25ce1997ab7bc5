package kms.emulator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

final class SignatureVerifierTest {
  private static final String MISMATCH =
      "InvalidSignatureException: The request signature we calculated does not match the signature "
          + "you provided. Check your AWS Secret Access Key and signing method. Consult the service "
          + "documentation for details.";
  private static final String UNRECOGNIZED =
      "UnrecognizedClientException: The security token included in the request is invalid.";

  private final MutableClock clock = new MutableClock();
  private final SdkSigner signer = new SdkSigner(clock);
  private final SignatureVerifier verifier =
      new SignatureVerifier(
          Map.of(
              "AKIDEXAMPLE", new KnownCredentials(SdkSigner.SECRET, null),
              "ASIDEXAMPLE", new KnownCredentials("other", "token")),
          "us-east-1",
          clock);

  @Test
  void takesWhatTheSdkSigns() {
    assertDoesNotThrow(() -> verifier.verify(request()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/a/b", "/a/b/", "/a%20b", "/a+b=c:d@e", "/?a=1", "/x?b=2&a=1&a=0&c", "/a~_-."})
  void takesAnyPathAndQuery(String path) {
    SignedRequest request = signer.sign(URI.create("http://127.0.0.1:1" + path), "X", "{}");

    assertDoesNotThrow(() -> verifier.verify(request));
  }

  @Test
  void refusesAnUnsignedRequest() {
    assertEquals(
        "MissingAuthenticationTokenException: Missing Authentication Token",
        refusal(with("Authorization", null)));
  }

  @Test
  void namesEveryMissingPart() {
    SignedRequest request =
        new SignedRequest(
            "POST", "/", null, Map.of("Authorization", List.of("Basic eDp5")), new byte[0]);

    assertEquals(
        "IncompleteSignatureException: Authorization header requires 'Credential' parameter. "
            + "Authorization header requires 'Signature' parameter. Authorization header requires "
            + "'SignedHeaders' parameter. Authorization header requires existence of either a "
            + "'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with Base64) "
            + "Authorization=oCqWo2TpexL3+WNfMmEpQEAcH9njSQYPVUB4jREq8AE=",
        refusal(request));
  }

  @Test
  void wantsFivePartsInTheCredential() {
    assertEquals(
        "IncompleteSignatureException: Credential must have exactly 5 slash-delimited elements, "
            + "e.g. keyid/date/region/service/term, got 'AKIDEXAMPLE/x'",
        refusal(
            with(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/x, SignedHeaders="
                    + "host;x-amz-date;x-amz-target, Signature=0")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          x-amz-date;x-amz-target      | 'Host' or ':authority'
          host;x-amz-target            | 'X-Amz-Date'
          host;date;x-amz-target       | 'X-Amz-Date'
          host;x-amz-date              | 'X-Amz-Target'
          Host;X-Amz-Date;X-Amz-Target | 'Host' or ':authority'
          """)
  void wantsSignedWhereToAndWhenAndWhat(String signedHeaders, String missing) {
    assertEquals(
        "InvalidSignatureException: "
            + missing
            + " must be a 'SignedHeader' in the AWS Authorization.",
        refusal(with("Authorization", authorization(signedHeaders))));
  }

  @Test
  void wantsTheOtherDateSignedWhereThereIsOnlyThat() {
    SignedRequest request =
        new SignedRequest(
            "POST",
            "/",
            null,
            Map.of(
                "Date", List.of("20260102T030405Z"),
                "Authorization", List.of(authorization("host;x-amz-date;x-amz-target"))),
            new byte[0]);

    assertEquals(
        "InvalidSignatureException: 'Date' must be a 'SignedHeader' in the AWS Authorization.",
        refusal(request));
  }

  private static String authorization(String signedHeaders) {
    return "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/us-east-1/kms/aws4_request, "
        + "SignedHeaders="
        + signedHeaders
        + ", Signature=0";
  }

  @Test
  void refusesAnUnknownAccessKey() {
    signer.with(AwsCredentialsIdentity.create("AKIDOTHER", SdkSigner.SECRET));

    assertEquals(UNRECOGNIZED, refusal(request()));
  }

  @Test
  void refusesAnotherSecret() {
    signer.with(AwsCredentialsIdentity.create("AKIDEXAMPLE", "other"));

    assertEquals(MISMATCH, refusal(request()));
  }

  @Test
  void refusesATokenThatDoesNotBelongToTheKey() {
    signer.withToken("token");

    assertEquals(UNRECOGNIZED, refusal(request()));
  }

  @Test
  void takesTheTokenThatBelongsToTheKey() {
    SignatureVerifier withToken =
        new SignatureVerifier(
            Map.of("AKIDEXAMPLE", new KnownCredentials(SdkSigner.SECRET, "token")), null, clock);
    signer.withToken("token");

    assertDoesNotThrow(() -> withToken.verify(request()));
  }

  @Test
  void wantsTheTokenThatBelongsToTheKey() {
    signer.with(AwsCredentialsIdentity.create("ASIDEXAMPLE", "other"));

    assertEquals(UNRECOGNIZED, refusal(request()));
  }

  @Test
  void refusesAChangedBody() {
    SignedRequest request = request();

    assertEquals(
        MISMATCH,
        refusal(new SignedRequest("POST", "/", null, request.headers(), new byte[] {'x'})));
  }

  @Test
  void refusesAChangedHeader() {
    assertEquals(MISMATCH, refusal(with("X-Amz-Target", "TrentService.DeleteCustomKeyStore")));
  }

  @Test
  void refusesASignatureOfAnotherLength() {
    String header = request().header("Authorization");

    assertEquals(MISMATCH, refusal(with("Authorization", header + "00")));
  }

  @Test
  void refusesAnotherRegion() {
    signer.region = "eu-west-1";

    assertEquals(
        "InvalidSignatureException: Credential should be scoped to a valid region. ",
        refusal(request()));
  }

  @Test
  void takesAnyRegionWhenNoneIsSet() {
    signer.region = "eu-west-1";
    SignatureVerifier anywhere =
        new SignatureVerifier(
            Map.of("AKIDEXAMPLE", new KnownCredentials(SdkSigner.SECRET, null)), null, clock);

    assertDoesNotThrow(() -> anywhere.verify(request()));
  }

  @Test
  void refusesAnotherService() {
    signer.service = "sts";

    assertEquals(
        "InvalidSignatureException: Credential should be scoped to correct service: 'kms'. ",
        refusal(request()));
  }

  @Test
  void refusesADayThatIsNotThatOfTheTime() {
    assertEquals(
        "InvalidSignatureException: Date in Credential scope does not match YYYYMMDD from ISO-8601 "
            + "version of date from HTTP: '20260101' != '20260102', from '20260102T030405Z'. ",
        refusal(
            with(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/kms/aws4_request, "
                    + "SignedHeaders=host;x-amz-date;x-amz-target, Signature=0")));
  }

  @Test
  void takesATimeFiveMinutesOff() {
    SignedRequest request = request();
    clock.advance(Duration.ofMinutes(5).minusMillis(250));
    assertDoesNotThrow(() -> verifier.verify(request));

    clock.advance(Duration.ofMinutes(-10));
    assertDoesNotThrow(() -> verifier.verify(request));
  }

  @Test
  void refusesAnOldSignature() {
    SignedRequest request = request();
    clock.advance(Duration.ofMinutes(6));

    assertEquals(
        "InvalidSignatureException: Signature expired: 20260102T030405Z is now earlier than "
            + "20260102T030505Z (20260102T031005Z - 5 min.)",
        refusal(request));
  }

  @Test
  void refusesASignatureOfTheFuture() {
    SignedRequest request = request();
    clock.advance(Duration.ofMinutes(-6));

    assertEquals(
        "InvalidSignatureException: Signature not yet current: 20260102T030405Z is still later "
            + "than 20260102T030305Z (20260102T025805Z + 5 min.)",
        refusal(request));
  }

  @Test
  void refusesATimeThatIsNone() {
    assertEquals(
        "IncompleteSignatureException: Date must be in ISO-8601 'basic format'. Got 'now'. See "
            + "http://en.wikipedia.org/wiki/ISO_8601",
        refusal(with("X-Amz-Date", "now")));
  }

  private SignedRequest request() {
    return signer.sign("DescribeCustomKeyStores", "{}");
  }

  /** Returns the signed request with one header changed or, with null, taken away. */
  private SignedRequest with(String header, String value) {
    SignedRequest request = request();
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(request.headers());
    if (value == null) {
      headers.remove(header);
    } else {
      headers.put(header, List.of(value));
    }
    return new SignedRequest("POST", "/", null, headers, request.body());
  }

  private String refusal(SignedRequest request) {
    return refusal(verifier, request);
  }

  private static String refusal(SignatureVerifier verifier, SignedRequest request) {
    return assertThrows(ErrorAnswerException.class, () -> verifier.verify(request)).getMessage();
  }
}
