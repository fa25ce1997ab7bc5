package kms.emulator;

import static kms.emulator.StoreOperation.CONNECT;
import static kms.emulator.StoreOperation.CREATE;
import static kms.emulator.StoreOperation.DESCRIBE;
import static kms.emulator.StoreOperation.DISCONNECT;
import static kms.emulator.StoreOperation.UPDATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StoreUpdateTest {
  private static final String FIRST = "{\"CustomKeyStoreId\": \"cks-00000000000000001\"";
  private static final String RENAME = FIRST + ", \"NewCustomKeyStoreName\": \"new\"}";
  private static final String PASSWORD = FIRST + ", \"KeyStorePassword\": \"kmsPswd\"}";
  private static final String CLUSTER = FIRST + ", \"CloudHsmClusterId\": \"cluster-aa23b4cdefg\"}";
  private static final String PATH = FIRST + ", \"XksProxyUriPath\": \"/new/kms/xks/v1\"}";

  @ParameterizedTest
  @ValueSource(strings = {"CONNECTED", "DISCONNECTED"})
  void renamesAStoreThatIs(String state) {
    ServiceRunner runner = new ServiceRunner("prod=" + state);

    assertEquals("{}", runner.call(UPDATE, RENAME));
    assertEquals("cks-00000000000000001 new " + state + "\n", runner.service.listing());
  }

  @Test
  void freesTheOldName() {
    ServiceRunner runner = new ServiceRunner("prod=CONNECTED", "dev=CONNECTED");
    runner.call(UPDATE, RENAME);

    assertEquals("{}", runner.call(UPDATE, RENAME.replace("0001", "0002").replace("new", "prod")));
  }

  @Test
  void refusesTheNameOfAnotherStore() {
    ServiceRunner runner = new ServiceRunner("prod=CONNECTED", "new=CONNECTED");

    assertEquals(
        "CustomKeyStoreNameInUseException: Another custom key store has the name new already.",
        runner.refusal(UPDATE, RENAME));
  }

  @Test
  void takesTheNameTheStoreHas() {
    ServiceRunner runner = new ServiceRunner("new=CONNECTED");

    assertEquals("{}", runner.call(UPDATE, RENAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONNECTING", "DISCONNECTING", "FAILED"})
  void refusesEvenANameWhileTheStoreIs(String state) {
    ServiceRunner runner = new ServiceRunner(Duration.ofHours(1), "prod=" + state);

    assertEquals(
        "CustomKeyStoreInvalidStateException: UpdateCustomKeyStore is not valid for "
            + "cks-00000000000000001, which is "
            + state
            + ".",
        runner.refusal(UPDATE, RENAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {PASSWORD, CLUSTER})
  void refusesAllButTheNameWhileTheStoreIsConnected(String input) {
    ServiceRunner runner = new ServiceRunner("prod=CONNECTED");

    assertEquals(
        "CustomKeyStoreInvalidStateException: UpdateCustomKeyStore is not valid for "
            + "cks-00000000000000001, which is CONNECTED.",
        runner.refusal(UPDATE, input));
  }

  @Test
  void changesTheCluster() {
    ServiceRunner runner = new ServiceRunner("prod=DISCONNECTED");
    runner.call(UPDATE, CLUSTER);

    assertTrue(runner.call(DESCRIBE, "{}").contains("cluster-aa23b4cdefg"));
  }

  @Test
  void changesTheProxyPathWhileTheStoreIsConnected() {
    ServiceRunner runner = new ServiceRunner();
    runner.call(CREATE, StoreCreationTest.EXTERNAL);
    runner.call(CONNECT, 1);
    runner.call(UPDATE, PATH);

    assertTrue(runner.call(DESCRIBE, "{}").contains("\"/new/kms/xks/v1\""));
  }

  @Test
  void refusesAMemberOfTheOtherType() {
    ServiceRunner runner = new ServiceRunner("prod=DISCONNECTED");

    assertEquals(
        "ValidationException: A custom key store of type AWS_CLOUDHSM has no XksProxyUriPath.",
        runner.refusal(UPDATE, PATH));
  }

  @Test
  void wantsAServiceNameWithAVpc() {
    ServiceRunner runner = new ServiceRunner();
    runner.call(CREATE, StoreCreationTest.EXTERNAL);

    assertEquals(
        "ValidationException: The connectivity VPC_ENDPOINT_SERVICE needs "
            + "XksProxyVpcEndpointServiceName.",
        runner.refusal(UPDATE, FIRST + ", \"XksProxyConnectivity\": \"VPC_ENDPOINT_SERVICE\"}"));
  }

  @Test
  void wantsANewEndpointWithAnotherConnectivity() {
    ServiceRunner runner = new ServiceRunner();
    runner.call(CREATE, StoreCreationTest.EXTERNAL_IN_VPC);

    assertEquals(
        "ValidationException: XksProxyUriEndpoint must change with XksProxyConnectivity.",
        runner.refusal(UPDATE, FIRST + ", \"XksProxyConnectivity\": \"PUBLIC_ENDPOINT\"}"));
  }

  @Test
  void forgetsTheVpcEndpointServiceOfAStoreThatLeavesIt() {
    ServiceRunner runner = new ServiceRunner();
    runner.call(CREATE, StoreCreationTest.EXTERNAL_IN_VPC);
    runner.call(
        UPDATE,
        FIRST
            + ", \"XksProxyConnectivity\": \"PUBLIC_ENDPOINT\", "
            + "\"XksProxyUriEndpoint\": \"https://public.example.com\"}");

    assertTrue(!runner.call(DESCRIBE, "{}").contains("vpce"));
  }

  @Test
  void aFailedStoreConnectsOnceItIsDisconnectedAndUpdated() {
    ServiceRunner runner = new ServiceRunner("prod=FAILED:INVALID_CREDENTIALS");
    runner.call(DISCONNECT, 1);
    runner.call(UPDATE, PASSWORD);
    runner.call(CONNECT, 1);

    assertEquals("cks-00000000000000001 prod CONNECTED\n", runner.service.listing());
  }

  @Test
  void anotherNameDoesNotMendAFailure() {
    ServiceRunner runner = new ServiceRunner("prod=FAILED:INVALID_CREDENTIALS");
    runner.call(DISCONNECT, 1);
    runner.call(UPDATE, RENAME);
    runner.call(CONNECT, 1);

    assertEquals("cks-00000000000000001 new FAILED\n", runner.service.listing());
  }
}
