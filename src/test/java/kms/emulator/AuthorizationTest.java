package kms.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationTest {
  private static final String SIGNED = "host;x-amz-date;x-amz-target";
  private static final String CREDENTIAL = "AKID/20260203/us-east-1/kms/aws4_request";
  private static final String WHOLE =
      "AWS4-HMAC-SHA256 Credential=" + CREDENTIAL + ", SignedHeaders=" + SIGNED + ", Signature=0a";

  private final Map<String, List<String>> headers = new HashMap<>();

  private Authorization of(String authorization) {
    headers.put("authorization", List.of(authorization));
    headers.putIfAbsent("x-amz-date", List.of("20260203T040506Z"));
    return Authorization.of(new SignedRequest("POST", "/", null, headers, new byte[0]));
  }

  private ErrorAnswerException failure(String authorization) {
    return assertThrows(ErrorAnswerException.class, () -> of(authorization));
  }

  @Test
  void hasThreeParts() {
    Authorization authorization = of(WHOLE);
    assertEquals("AKID", authorization.scope().accessKeyId());
    assertEquals("20260203/us-east-1/kms/aws4_request", authorization.scope().toString());
    assertEquals(List.of("host", "x-amz-date", "x-amz-target"), authorization.signedHeaders());
    assertEquals("0a", authorization.signature());
    assertEquals("20260203T040506Z", authorization.date());
  }

  @Test
  void hasThemInAnyOrderAndWithAnyBlanks() {
    Authorization authorization =
        of(
            "AWS4-HMAC-SHA256   Signature = 0a,SignedHeaders="
                + SIGNED
                + ",  Credential="
                + CREDENTIAL
                + ", Other=x, y");
    assertEquals(of(WHOLE), authorization);
  }

  @Test
  void isMissing() {
    SignedRequest request = new SignedRequest("POST", "/", null, Map.of(), new byte[0]);
    ErrorAnswerException failure =
        assertThrows(ErrorAnswerException.class, () -> Authorization.of(request));
    assertEquals("MissingAuthenticationTokenException", failure.code());
    assertEquals("Missing Authentication Token", failure.text());
  }

  @ParameterizedTest
  @CsvSource({
    "Credential, ' Credential=AKID/20260203/us-east-1/kms/aws4_request,'",
    "SignedHeaders, ' SignedHeaders=host;x-amz-date;x-amz-target,'",
    "Signature, ', Signature=0a'",
  })
  void lacksAPart(String name, String part) {
    ErrorAnswerException failure = failure(WHOLE.replace(part, ""));
    assertEquals("IncompleteSignatureException", failure.code());
    String start = "Authorization header requires '" + name + "' parameter. (Hashed";
    assertTrue(failure.text().startsWith(start), failure.text());
  }

  /** A header may hold anything, so the answer has its hash alone. */
  @Test
  void isShownAsAHash() {
    String header = "Bearer secret";
    String text = failure(header).text();
    assertFalse(text.contains("secret"), text);
    String hash = Base64.getEncoder().encodeToString(Sha256.hash(header.getBytes(UTF_8)));
    assertTrue(text.endsWith(" Authorization=" + hash), text);
    assertEquals(3, text.split("requires '", -1).length - 1);
  }

  @Test
  void wantsADate() {
    headers.put("x-amz-date", List.of());
    Map<String, List<String>> without = Map.of("Authorization", List.of(WHOLE));
    SignedRequest request = new SignedRequest("POST", "/", null, without, new byte[0]);
    String text = assertThrows(ErrorAnswerException.class, () -> Authorization.of(request)).text();
    assertTrue(text.startsWith("Authorization header requires existence of either a"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "host;, Host' or ':authority",
    "x-amz-date;, X-Amz-Date",
    ";x-amz-target, X-Amz-Target",
  })
  void signsWhatMatters(String part, String shown) {
    ErrorAnswerException failure = failure(WHOLE.replace(part, ""));
    assertEquals("InvalidSignatureException", failure.code());
    assertEquals(
        "'" + shown + "' must be a 'SignedHeader' in the AWS Authorization.", failure.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AKID", "AKID/20260203/us-east-1/kms", "a/b/c/d/e/f"})
  void hasACredentialOfFiveParts(String credential) {
    ErrorAnswerException failure = failure(WHOLE.replace(CREDENTIAL, credential));
    assertEquals("IncompleteSignatureException", failure.code());
    assertTrue(failure.text().endsWith(", got '" + credential + "'"), failure.text());
  }
}
