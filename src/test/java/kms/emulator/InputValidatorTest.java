package kms.emulator;

import static kms.emulator.StoreOperation.CREATE;
import static kms.emulator.StoreOperation.DESCRIBE;
import static kms.emulator.StoreOperation.DISCONNECT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class InputValidatorTest {
  private final ServiceRunner runner = new ServiceRunner();

  @Test
  void wantsRequiredMembers() {
    assertEquals(
        "ValidationException: 1 validation error detected: Value null at 'customKeyStoreId' failed "
            + "to satisfy constraint: Member must not be null",
        runner.refusal(DISCONNECT, "{}"));
  }

  @Test
  void takesNullAsAbsent() {
    assertEquals(
        "ValidationException: 1 validation error detected: Value null at 'customKeyStoreId' failed "
            + "to satisfy constraint: Member must not be null",
        runner.refusal(DISCONNECT, "{\"CustomKeyStoreId\": null}"));
  }

  @Test
  void ignoresUnknownMembers() {
    assertEquals(
        "{\"CustomKeyStores\": [], \"Truncated\": false}", runner.call(DESCRIBE, "{\"X\": 1}"));
  }

  @Test
  void measuresLength() {
    assertEquals(
        "ValidationException: 1 validation error detected: Value '' at 'customKeyStoreId' failed "
            + "to satisfy constraint: Member must have length greater than or equal to 1",
        runner.refusal(DISCONNECT, "{\"CustomKeyStoreId\": \"\"}"));
  }

  @Test
  void measuresLengthInCodePoints() {
    String id = "\ud83d\ude00".repeat(65);
    assertEquals(
        "ValidationException: 1 validation error detected: Value '"
            + id
            + "' at 'customKeyStoreId' failed to satisfy constraint: Member must have length less "
            + "than or equal to 64",
        runner.refusal(DISCONNECT, "{\"CustomKeyStoreId\": \"" + id + "\"}"));
  }

  @Test
  void listsEveryViolation() {
    assertEquals(
        "ValidationException: 4 validation errors detected: "
            + "Value null at 'customKeyStoreName' failed to satisfy constraint: Member must not be "
            + "null; "
            + "Value 'cluster-1' at 'cloudHsmClusterId' failed to satisfy constraint: Member must "
            + "satisfy regular expression pattern: cluster-[2-7a-zA-Z]{11,16}; "
            + "Value 'cluster-1' at 'cloudHsmClusterId' failed to satisfy constraint: Member must "
            + "have length greater than or equal to 19; "
            + "Value 'X' at 'customKeyStoreType' failed to satisfy constraint: Member must satisfy "
            + "enum value set: [AWS_CLOUDHSM, EXTERNAL_KEY_STORE]",
        runner.refusal(
            CREATE, "{\"CloudHsmClusterId\": \"cluster-1\", \"CustomKeyStoreType\": \"X\"}"));
  }

  @Test
  void doesNotRepeatSecrets() {
    assertEquals(
        "ValidationException: 2 validation errors detected: "
            + "Value at 'keyStorePassword' failed to satisfy constraint: Member must have length "
            + "greater than or equal to 7; "
            + "Value at 'xksProxyAuthenticationCredential.rawSecretAccessKey' failed to satisfy "
            + "constraint: Member must have length greater than or equal to 43",
        runner.refusal(
            CREATE,
            "{\"CustomKeyStoreName\": \"x\", \"KeyStorePassword\": \"secret\", "
                + "\"XksProxyAuthenticationCredential\": {\"AccessKeyId\": "
                + "\"ABCDE23456723ABCDEFA\", \"RawSecretAccessKey\": \"secret\"}}"));
  }

  @Test
  void boundsNumbers() {
    assertEquals(
        "ValidationException: 1 validation error detected: Value '1001' at 'limit' failed to "
            + "satisfy constraint: Member must have value less than or equal to 1000",
        runner.refusal(DESCRIBE, "{\"Limit\": 1001}"));
    assertEquals(
        "ValidationException: 1 validation error detected: Value '0' at 'limit' failed to "
            + "satisfy constraint: Member must have value greater than or equal to 1",
        runner.refusal(DESCRIBE, "{\"Limit\": 0}"));
  }

  @Test
  void refusesAnotherTypeThanTheModelHas() {
    assertEquals(
        "SerializationException: NUMBER_VALUE can not be converted to String",
        runner.refusal(DISCONNECT, "{\"CustomKeyStoreId\": 1}"));
    assertEquals(
        "SerializationException: STRING_VALUE can not be converted to Integer",
        runner.refusal(DESCRIBE, "{\"Limit\": \"1\"}"));
    assertEquals(
        "SerializationException: ARRAY_VALUE can not be converted to Structure",
        runner.refusal(DESCRIBE, "[]"));
  }
}
