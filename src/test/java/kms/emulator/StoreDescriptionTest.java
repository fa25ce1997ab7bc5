package kms.emulator;

import static kms.emulator.StoreOperation.CREATE;
import static kms.emulator.StoreOperation.DELETE;
import static kms.emulator.StoreOperation.DESCRIBE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StoreDescriptionTest {
  private final ServiceRunner runner =
      new ServiceRunner("a=CONNECTED", "b=DISCONNECTED", "c=FAILED", "d=CONNECTED");

  @Test
  void showsTheMembersOfACloudHsmStoreInModelOrder() {
    assertEquals(
        "{\"CustomKeyStores\": [{\"CustomKeyStoreId\": \"cks-00000000000000002\", "
            + "\"CustomKeyStoreName\": \"b\", \"CloudHsmClusterId\": \"cluster-aaaaaaaaaac\", "
            + "\"TrustAnchorCertificate\": \"placeholder certificate of kms-local\", "
            + "\"ConnectionState\": \"DISCONNECTED\", \"CreationDate\": 1767323045.25, "
            + "\"CustomKeyStoreType\": \"AWS_CLOUDHSM\"}], \"Truncated\": false}",
        runner.call(DESCRIBE, "{\"CustomKeyStoreId\": \"cks-00000000000000002\"}"));
  }

  @Test
  void showsTheProxyOfAnExternalStoreButNotItsSecret() {
    ServiceRunner empty = new ServiceRunner();
    empty.call(CREATE, StoreCreationTest.EXTERNAL);

    assertEquals(
        "{\"CustomKeyStores\": [{\"CustomKeyStoreId\": \"cks-00000000000000001\", "
            + "\"CustomKeyStoreName\": \"x\", \"ConnectionState\": \"DISCONNECTED\", "
            + "\"CreationDate\": 1767323045.25, \"CustomKeyStoreType\": \"EXTERNAL_KEY_STORE\", "
            + "\"XksProxyConfiguration\": {\"Connectivity\": \"PUBLIC_ENDPOINT\", "
            + "\"AccessKeyId\": \"ABCDE23456723ABCDEFA\", \"UriEndpoint\": "
            + "\"https://xks.example.com\", \"UriPath\": \"/kms/xks/v1\"}}], "
            + "\"Truncated\": false}",
        empty.call(DESCRIBE, "{}").replace("ABCDE23456723ABCDEFA", "ABCDE23456723ABCDEFA"));
  }

  @Test
  void findsAStoreByName() {
    assertEquals(List.of("c"), names(runner.call(DESCRIBE, "{\"CustomKeyStoreName\": \"c\"}")));
  }

  @Test
  void doesNotFindAnUnknownName() {
    assertEquals(
        "CustomKeyStoreNotFoundException: Custom key store z does not exist.",
        runner.refusal(DESCRIBE, "{\"CustomKeyStoreName\": \"z\"}"));
  }

  @Test
  void refusesIdentifierAndNameTogether() {
    assertEquals(
        "ValidationException: CustomKeyStoreId and CustomKeyStoreName cannot be given together.",
        runner.refusal(DESCRIBE, "{\"CustomKeyStoreId\": \"x\", \"CustomKeyStoreName\": \"a\"}"));
  }

  @Test
  void givesAMarkerForTheNextPage() {
    String first = runner.call(DESCRIBE, "{\"Limit\": 3}");
    assertEquals(List.of("a", "b", "c"), names(first));
    assertTrue(first.endsWith("\"Truncated\": true}"), first);

    String second = runner.call(DESCRIBE, "{\"Limit\": 3, \"Marker\": \"" + marker(first) + "\"}");
    assertEquals(List.of("d"), names(second));
    assertTrue(second.endsWith("], \"Truncated\": false}"), second);
  }

  @Test
  void doesNotTruncateAPageThatIsExactlyFull() {
    String page = runner.call(DESCRIBE, "{\"Limit\": 4}");

    assertTrue(page.endsWith("], \"Truncated\": false}"), page);
  }

  @Test
  void goesOnAfterAStoreThatWasDeletedMeanwhile() {
    String first = runner.call(DESCRIBE, "{\"Limit\": 2}");
    runner.call(DELETE, 2);

    assertEquals(
        List.of("c", "d"), names(runner.call(DESCRIBE, "{\"Marker\": \"" + marker(first) + "\"}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "%%%", "Y2tzLTE", "Y2tzLTAwMDAwMDAwMDAwMDAwMDAxMQ"})
  void refusesAMarkerItDidNotGive(String marker) {
    assertEquals(
        "InvalidMarkerException: The marker is not valid.",
        runner.refusal(DESCRIBE, "{\"Marker\": \"" + marker + "\"}"));
  }

  @Test
  void hasNoStoresAtFirst() {
    assertEquals(
        "{\"CustomKeyStores\": [], \"Truncated\": false}",
        new ServiceRunner().call(DESCRIBE, "{}"));
  }

  private static List<String> names(String output) {
    List<String> names = new ArrayList<>();
    JsonReader.read(output)
        .get("CustomKeyStores")
        .forEach(store -> names.add(store.get("CustomKeyStoreName").textValue()));
    return names;
  }

  private static String marker(String output) {
    return JsonReader.read(output).get("NextMarker").textValue();
  }
}
