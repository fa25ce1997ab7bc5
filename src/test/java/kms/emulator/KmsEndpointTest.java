package kms.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KmsEndpointTest {
  private static final String UNKNOWN_OPERATION =
      "{\"__type\":\"UnknownOperationException\",\"message\":\"Only operations on custom key stores"
          + " are known here.\"}";

  private final ServiceRunner runner = new ServiceRunner("prod=CONNECTED");
  private final KmsEndpoint endpoint =
      new KmsEndpoint(
          runner.service,
          new SignatureVerifier(
              Map.of("AKIDEXAMPLE", new KnownCredentials(SdkSigner.SECRET, null)),
              null,
              runner.clock));
  private final SdkSigner signer = new SdkSigner(runner.clock);

  @Test
  void answersASignedRequest() {
    assertAnswer(
        200,
        "{}",
        signer.sign(
            "DisconnectCustomKeyStore", "{\"CustomKeyStoreId\": \"cks-00000000000000001\"}"));
  }

  @Test
  void answersErrorsWithTheirTypeAndMessage() {
    assertAnswer(
        400,
        "{\"__type\":\"CustomKeyStoreNotFoundException\",\"message\":\"Custom key store x\\u00e9"
            + " does not exist.\"}",
        signer.sign("DisconnectCustomKeyStore", "{\"CustomKeyStoreId\": \"x\u00e9\"}"));
  }

  @Test
  void doesNotKnowOtherOperations() {
    assertAnswer(400, UNKNOWN_OPERATION, signer.sign("ListKeys", "{}"));
  }

  @Test
  void complainsAboutTheOperationBeforeTheSignature() {
    assertAnswer(400, UNKNOWN_OPERATION, unsigned("POST", "/", "TrentService.ListKeys"));
    assertAnswer(400, UNKNOWN_OPERATION, unsigned("POST", "/", "DescribeCustomKeyStores"));
  }

  @Test
  void complainsAboutTheSignatureBeforeTheInput() {
    assertAnswer(
        400,
        "{\"__type\":\"MissingAuthenticationTokenException\",\"message\":\"Missing Authentication"
            + " Token\"}",
        unsigned("POST", "/", "TrentService.DisconnectCustomKeyStore"));
  }

  @Test
  void refusesABodyThatIsNoJson() {
    assertAnswer(
        400,
        "{\"__type\":\"SerializationException\",\"message\":\"Expecting value: line 1 column 1"
            + " (char 0)\"}",
        signer.sign("DescribeCustomKeyStores", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [             | maximum recursion depth exceeded while decoding a JSON array from a unicode string
          {"Limit":     | maximum recursion depth exceeded while decoding a JSON object from a unicode string
          """)
  void refusesABodyThatIsNestedDeeply(String opening, String message) {
    assertAnswer(
        400,
        "{\"__type\":\"SerializationException\",\"message\":\"" + message + "\"}",
        signer.sign("DescribeCustomKeyStores", opening.repeat(50_000)));
  }

  @Test
  void refusesANumberThatIsTooLong() {
    WireResponse response =
        endpoint.answer(
            signer.sign("DescribeCustomKeyStores", "{\"Limit\":" + "1".repeat(5_000) + "}"));

    assertEquals(400, response.status());
  }

  @Test
  void listsTheStoresForAnybody() {
    WireResponse response = endpoint.answer(unsigned("GET", "/stores", ""));

    assertEquals("text/plain; charset=utf-8", response.contentType());
    assertAnswer(200, "cks-00000000000000001 prod CONNECTED\n", unsigned("GET", "/stores", ""));
  }

  @Test
  void hasNoOtherPages() {
    assertAnswer(404, UNKNOWN_OPERATION, unsigned("GET", "/", ""));
    assertAnswer(404, UNKNOWN_OPERATION, unsigned("PUT", "/stores", ""));
  }

  private static SignedRequest unsigned(String method, String path, String target) {
    return new SignedRequest(
        method, path, null, Map.of("X-Amz-Target", List.of(target)), new byte[0]);
  }

  private void assertAnswer(int status, String body, SignedRequest request) {
    WireResponse response = endpoint.answer(request);

    assertEquals(body, new String(response.body(), StandardCharsets.UTF_8));
    assertEquals(status, response.status());
  }
}
