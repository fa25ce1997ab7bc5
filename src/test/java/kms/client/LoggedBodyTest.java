package kms.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import kms.model.Operations;
import org.junit.jupiter.api.Test;

class LoggedBodyTest {

  @Test
  void hidesSensitiveParametersAtAnyDepth() {
    assertEquals(
        "  {\"CustomKeyStoreName\": \"n\", \"KeyStorePassword\": \"***\","
            + " \"XksProxyAuthenticationCredential\":"
            + " {\"AccessKeyId\": \"***\", \"RawSecretAccessKey\": \"***\"}}",
        request(
            "create-custom-key-store",
            """
            {"CustomKeyStoreName": "n", "KeyStorePassword": "p", \
            "XksProxyAuthenticationCredential": {"AccessKeyId": "a", "RawSecretAccessKey": "s"}}"""));
  }

  @Test
  void hidesASensitiveParameterOfTheWrongType() {
    assertEquals(
        "  {\"KeyStorePassword\": \"***\"}",
        request("create-custom-key-store", "{\"KeyStorePassword\": [\"p\"]}"));
  }

  @Test
  void showsNothingOfABodyThatIsNoJson() {
    assertEquals("  (8 bytes that are no JSON)", request("create-custom-key-store", "password"));
  }

  @Test
  void hidesListsThatAreSensitiveAsAWhole() {
    assertEquals(
        "  {\"KeyId\": \"k\", \"GrantTokens\": \"***\"}",
        request("describe-key", "{\"KeyId\": \"k\", \"GrantTokens\": [\"t\"]}"));
  }

  @Test
  void showsMapsAndFlags() {
    assertEquals(
        "  {\"EncryptionContext\": {\"a\": \"b\"}, \"Plaintext\": \"***\", \"DryRun\": true}",
        request(
            "encrypt",
            "{\"EncryptionContext\": {\"a\": \"b\"}, \"Plaintext\": \"cA==\", \"DryRun\": true}"));
  }

  @Test
  void hidesTheSecretsOfAResult() {
    assertEquals(
        "  {\"KeyId\": \"k\", \"Plaintext\": \"***\", \"EncryptionAlgorithm\": \"a\"}",
        result(
            "decrypt",
            "{\"KeyId\": \"k\", \"Plaintext\": \"cA==\", \"EncryptionAlgorithm\": \"a\"}"));
  }

  @Test
  void hidesWhatTheModelDoesNotKnow() {
    assertEquals(
        "  {\"KeyId\": \"***\", \"Other\": \"***\"}",
        result("decrypt", "{\"KeyId\": [\"p\"], \"Other\": 1}"));
    assertEquals("  \"***\"", result("decrypt", "[{\"Plaintext\": \"cA==\"}]"));
    assertEquals("  \"***\"", result("enable-key", "{\"Plaintext\": \"cA==\"}"));
    assertEquals(
        "  {\"KeyMetadata\": \"***\"}", result("describe-key", "{\"KeyMetadata\": \"p\"}"));
  }

  @Test
  void showsWhatTheMessageOfAnErrorIsMadeOf() {
    byte[] body = bytes("{\"__type\": \"A\", \"Message\": \"m\", \"Plaintext\": \"p\"}");
    assertEquals(
        "  {\"__type\": \"A\", \"Message\": \"m\", \"Plaintext\": \"***\"}",
        LoggedBody.ofError(body));
    assertEquals("  \"***\"", LoggedBody.ofError(bytes("\"p\"")));
  }

  private static String request(String command, String body) {
    return LoggedBody.of(bytes(body), Operations.get(command).input());
  }

  private static String result(String command, String body) {
    return LoggedBody.of(bytes(body), Operations.get(command).output());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
