package kms.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.model.CreateGrantRequest;
import software.amazon.awssdk.services.kms.model.CreateKeyRequest;
import software.amazon.awssdk.services.kms.model.DecryptRequest;
import software.amazon.awssdk.services.kms.model.ImportKeyMaterialRequest;
import software.amazon.awssdk.services.kms.model.ListKeysRequest;

class RequestSerializerTest {

  private static JsonNode json(String text) {
    return JsonReader.read(text);
  }

  private static ListKeysRequest listKeys(String text) {
    return RequestSerializer.fill(ListKeysRequest.builder(), json(text)).build();
  }

  private static CreateKeyRequest createKey(String text) {
    return RequestSerializer.fill(CreateKeyRequest.builder(), json(text)).build();
  }

  @Test
  void setsTextAndNumbers() {
    ListKeysRequest request = listKeys("{\"Limit\": 7, \"Marker\": \"m\"}");
    assertEquals(7, request.limit());
    assertEquals("m", request.marker());
  }

  @Test
  void leavesOutWhatIsNotGiven() {
    ListKeysRequest request = listKeys("{\"Marker\": null, \"Unknown\": 1}");
    assertNull(request.limit());
    assertNull(request.marker());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "2147483648", "-2147483649", "true", "[7]", "{}"})
  void leavesOutWhatIsNoNumberOfTheSdk(String limit) {
    assertNull(listKeys("{\"Limit\": " + limit + "}").limit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "true", "[\"m\"]", "{}"})
  void leavesOutWhatIsNoText(String marker) {
    assertNull(listKeys("{\"Marker\": " + marker + "}").marker());
  }

  @Test
  void setsTrueAndFalse() {
    assertTrue(createKey("{\"MultiRegion\": true}").multiRegion());
    assertFalse(createKey("{\"MultiRegion\": false}").multiRegion());
    assertNull(createKey("{\"MultiRegion\": \"true\"}").multiRegion());
    assertNull(createKey("{\"MultiRegion\": 1}").multiRegion());
  }

  @Test
  void setsListsOfStructures() {
    CreateKeyRequest request =
        createKey("{\"Tags\": [{\"TagKey\": \"a\", \"TagValue\": \"1\"}, {\"TagKey\": \"b\"}]}");
    assertEquals(
        List.of("a=1", "b=null"),
        request.tags().stream().map(tag -> tag.tagKey() + "=" + tag.tagValue()).toList());
  }

  @Test
  void keepsThePlaceOfWhatAListCannotHold() {
    CreateGrantRequest request =
        RequestSerializer.fill(
                CreateGrantRequest.builder(),
                json("{\"GrantTokens\": [\"a\", 1, \"b\"], \"Operations\": [\"Decrypt\"]}"))
            .build();
    assertEquals(Arrays.asList("a", null, "b"), request.grantTokens());
    assertEquals(List.of("Decrypt"), request.operationsAsStrings());
  }

  @Test
  void leavesOutWhatIsNoListAndNoMap() {
    assertFalse(createKey("{\"Tags\": {\"TagKey\": \"a\"}}").hasTags());
    assertFalse(createKey("{\"Tags\": \"a\"}").hasTags());
    JsonNode parameters = json("{\"EncryptionContext\": [\"a\"]}");
    assertFalse(
        RequestSerializer.fill(DecryptRequest.builder(), parameters)
            .build()
            .hasEncryptionContext());
  }

  @Test
  void setsMapsInStructures() {
    CreateGrantRequest request =
        RequestSerializer.fill(
                CreateGrantRequest.builder(),
                json(
                    "{\"Constraints\": {\"EncryptionContextSubset\": {\"a\": \"1\", \"b\":"
                        + " \"2\"}}}"))
            .build();
    assertEquals(Map.of("a", "1", "b", "2"), request.constraints().encryptionContextSubset());
  }

  @Test
  void leavesOutWhatIsNoStructure() {
    JsonNode parameters = json("{\"Constraints\": \"a\"}");
    assertNull(
        RequestSerializer.fill(CreateGrantRequest.builder(), parameters).build().constraints());
  }

  @Test
  void setsBytes() {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    parameters.put("CiphertextBlob", new byte[] {0, 1, -1});
    DecryptRequest request = RequestSerializer.fill(DecryptRequest.builder(), parameters).build();
    assertEquals(SdkBytes.fromByteArray(new byte[] {0, 1, -1}), request.ciphertextBlob());
    parameters.put("CiphertextBlob", "AAH/");
    assertNull(
        RequestSerializer.fill(DecryptRequest.builder(), parameters).build().ciphertextBlob());
  }

  @Test
  void setsPointsInTime() {
    JsonNode seconds = json("{\"ValidTo\": 1770091506}");
    assertEquals(
        Instant.ofEpochSecond(1770091506),
        RequestSerializer.fill(ImportKeyMaterialRequest.builder(), seconds).build().validTo());
    JsonNode text = json("{\"ValidTo\": \"2026-02-03\"}");
    assertNull(RequestSerializer.fill(ImportKeyMaterialRequest.builder(), text).build().validTo());
  }
}
