package kms.emulator;

import static kms.emulator.StoreOperation.CONNECT;
import static kms.emulator.StoreOperation.DELETE;
import static kms.emulator.StoreOperation.DESCRIBE;
import static kms.emulator.StoreOperation.DISCONNECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConnectionTransitionTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final String FIRST = ServiceRunner.id(1);

  @Test
  void disconnectsAtOnceWhenTransitionsTakeNoTime() {
    ServiceRunner runner = new ServiceRunner("prod=CONNECTED");

    assertEquals("{}", runner.call(DISCONNECT, 1));
    assertEquals(FIRST + " prod DISCONNECTED\n", runner.service.listing());
  }

  @Test
  void isDisconnectingUntilTheTransitionTimeIsOver() {
    ServiceRunner runner = new ServiceRunner(HOUR, "prod=CONNECTED");
    runner.call(DISCONNECT, 1);

    runner.clock.advance(HOUR.minusNanos(1));
    assertEquals(FIRST + " prod DISCONNECTING\n", runner.service.listing());

    runner.clock.advance(Duration.ofNanos(1));
    assertEquals(FIRST + " prod DISCONNECTED\n", runner.service.listing());
  }

  @Test
  void isConnectingUntilTheTransitionTimeIsOver() {
    ServiceRunner runner = new ServiceRunner(HOUR, "prod=DISCONNECTED");
    runner.call(CONNECT, 1);

    assertEquals(FIRST + " prod CONNECTING\n", runner.service.listing());

    runner.clock.advance(HOUR);
    assertEquals(FIRST + " prod CONNECTED\n", runner.service.listing());
  }

  @Test
  void endsATransitionThatAStoreStartsIn() {
    ServiceRunner runner = new ServiceRunner(HOUR, "a=CONNECTING", "b=DISCONNECTING");

    runner.clock.advance(HOUR);

    assertEquals(
        FIRST + " a CONNECTED\n" + ServiceRunner.id(2) + " b DISCONNECTED\n",
        runner.service.listing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONNECTED", "CONNECTING", "FAILED"})
  void disconnectsFrom(String state) {
    ServiceRunner runner = new ServiceRunner(HOUR, "prod=" + state);

    assertEquals("{}", runner.call(DISCONNECT, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DISCONNECTED", "DISCONNECTING"})
  void refusesToDisconnectFrom(String state) {
    ServiceRunner runner = new ServiceRunner(HOUR, "prod=" + state);

    assertEquals(
        "CustomKeyStoreInvalidStateException: DisconnectCustomKeyStore is not valid for "
            + "cks-00000000000000001, which is "
            + state
            + ".",
        runner.refusal(DISCONNECT, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FAILED", "DISCONNECTING"})
  void refusesToConnectFrom(String state) {
    ServiceRunner runner = new ServiceRunner(HOUR, "prod=" + state);

    assertEquals(
        "CustomKeyStoreInvalidStateException: ConnectCustomKeyStore is not valid for "
            + "cks-00000000000000001, which is "
            + state
            + ".",
        runner.refusal(CONNECT, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONNECTED", "CONNECTING"})
  void connectingChangesNothingWhen(String state) {
    ServiceRunner runner = new ServiceRunner(HOUR, "prod=" + state);

    assertEquals("{}", runner.call(CONNECT, 1));
    assertEquals(FIRST + " prod " + state + "\n", runner.service.listing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONNECTED", "CONNECTING", "DISCONNECTING", "FAILED"})
  void refusesToDelete(String state) {
    ServiceRunner runner = new ServiceRunner(HOUR, "prod=" + state);

    assertEquals(
        "CustomKeyStoreInvalidStateException: DeleteCustomKeyStore is not valid for "
            + "cks-00000000000000001, which is "
            + state
            + ".",
        runner.refusal(DELETE, 1));
  }

  @Test
  void deletesADisconnectedStore() {
    ServiceRunner runner = new ServiceRunner("prod=DISCONNECTED", "dev=CONNECTED");

    assertEquals("{}", runner.call(DELETE, 1));
    assertEquals(ServiceRunner.id(2) + " dev CONNECTED\n", runner.service.listing());
  }

  @ParameterizedTest
  @CsvSource({"CONNECT", "DISCONNECT", "DELETE", "UPDATE", "DESCRIBE"})
  void doesNotFindAnUnknownStore(StoreOperation operation) {
    ServiceRunner runner = new ServiceRunner("prod=CONNECTED");

    assertEquals(
        "CustomKeyStoreNotFoundException: Custom key store cks-00000000000000002 does not exist.",
        runner.refusal(operation, 2));
  }

  @Test
  void failsToConnectWithTheCodeOfTheStore() {
    ServiceRunner runner = new ServiceRunner(HOUR, "prod=DISCONNECTED:CLUSTER_NOT_FOUND");
    runner.call(CONNECT, 1);

    assertTrue(!runner.call(DESCRIBE, "{}").contains("ConnectionErrorCode"));
    assertEquals(FIRST + " prod CONNECTING\n", runner.service.listing());

    runner.clock.advance(HOUR);
    assertTrue(
        runner
            .call(DESCRIBE, "{}")
            .contains(
                "\"ConnectionState\": \"FAILED\", \"ConnectionErrorCode\": \"CLUSTER_NOT_FOUND\""));
  }

  @Test
  void disconnectingWhileConnectingEndsDisconnected() {
    ServiceRunner runner = new ServiceRunner(HOUR, "prod=DISCONNECTED");
    runner.call(CONNECT, 1);
    runner.call(DISCONNECT, 1);

    runner.clock.advance(HOUR);

    assertEquals(FIRST + " prod DISCONNECTED\n", runner.service.listing());
  }
}
