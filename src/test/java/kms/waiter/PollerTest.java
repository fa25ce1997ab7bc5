package kms.waiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kms.error.CliException;
import kms.error.ServiceException;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;

class PollerTest {
  private static final String CONNECTED = "custom-key-store-connected";
  private static final String DISCONNECTED = "custom-key-store-disconnected";
  private static final String KEY_ENABLED = "key-enabled";

  private final List<Long> pauses = new ArrayList<>();

  @Test
  void endsAtTheFirstAnswerThatHasTheState() {
    poll(CONNECTED, 3, "CONNECTED");

    assertEquals(List.of(), pauses);
  }

  @Test
  void asksAgainAfterEachInterval() {
    poll(CONNECTED, 3, "CONNECTING", "CONNECTING", "CONNECTED");

    assertEquals(List.of(7_000L, 7_000L), pauses);
  }

  @Test
  void givesUpAfterTheLastAttemptWithoutAPause() {
    String failure = failure(CONNECTED, 2, "CONNECTING", "CONNECTING");

    assertEquals("Waiter CustomKeyStoreConnected failed: Max attempts exceeded", failure);
    assertEquals(List.of(7_000L), pauses);
  }

  @Test
  void waitsForAKey() {
    poll(KEY_ENABLED, 3, "Creating", "Unavailable", "Enabled");

    assertEquals(List.of(7_000L, 7_000L), pauses);
  }

  @Test
  void doesNotWaitForAKeyThatWillNotBecomeEnabled() {
    assertEquals(
        "Waiter KeyEnabled failed: Waiter encountered a terminal failure state: "
            + "KeyState is PendingDeletion; cancel the deletion of the key, then enable it",
        failure(KEY_ENABLED, 3, "Updating", "PendingDeletion"));
  }

  @Test
  void saysWhyAStoreDoesNotBecomeConnected() {
    assertEquals(
        "Waiter CustomKeyStoreConnected failed: Waiter encountered a terminal failure state: "
            + "ConnectionState is FAILED (ConnectionErrorCode is USER_LOGGED_IN); "
            + "disconnect the custom key store, remove the cause, then connect it again",
        failure(CONNECTED, 3, "CONNECTING", "FAILED:USER_LOGGED_IN"));
  }

  @Test
  void doesNotWaitForAStoreToConnectThatNobodyConnects() {
    assertEquals(
        "Waiter CustomKeyStoreConnected failed: Waiter encountered a terminal failure state: "
            + "ConnectionState is DISCONNECTED; connect the custom key store first",
        failure(CONNECTED, 3, "DISCONNECTED"));
  }

  @Test
  void doesNotWaitForAStoreToConnectThatIsBeingDisconnected() {
    assertEquals(
        "Waiter CustomKeyStoreConnected failed: Waiter encountered a terminal failure state: "
            + "ConnectionState is DISCONNECTING; "
            + "connect the custom key store once it has been disconnected",
        failure(CONNECTED, 3, "DISCONNECTING"));
  }

  @Test
  void takesTheOldStateAfterADisconnectionForATransition() {
    poll(DISCONNECTED, 4, "CONNECTED", "CONNECTING", "DISCONNECTING", "DISCONNECTED");

    assertEquals(List.of(7_000L, 7_000L, 7_000L), pauses);
  }

  @Test
  void saysWhyAStoreDoesNotBecomeDisconnected() {
    assertEquals(
        "Waiter CustomKeyStoreDisconnected failed: Waiter encountered a terminal failure state: "
            + "ConnectionState is FAILED (ConnectionErrorCode is NETWORK_ERRORS); "
            + "disconnect the custom key store first",
        failure(DISCONNECTED, 3, "FAILED:NETWORK_ERRORS"));
  }

  @Test
  void goesOnWhenTheAnswerHasNoState() {
    assertEquals(
        "Waiter CustomKeyStoreConnected failed: Max attempts exceeded", failure(CONNECTED, 1, ""));
  }

  @Test
  void wordsAnErrorOfTheServiceAsTheAwsCliDoes() {
    Poller poller = poller(CONNECTED, 3);
    ServiceException error =
        new ServiceException(
            "An error occurred (X) when calling the Y operation: gone", "X", "gone");

    CliException failure =
        assertThrows(
            CliException.class,
            () ->
                poller.await(
                    () -> {
                      throw error;
                    }));

    assertEquals(
        "Waiter CustomKeyStoreConnected failed: An error occurred (X): gone", failure.getMessage());
  }

  @Test
  void leavesAnyOtherFailureAsItIs() {
    CliException failure = new CliException("Could not connect");

    assertEquals(
        failure,
        assertThrows(
            CliException.class,
            () ->
                poller(CONNECTED, 3)
                    .await(
                        () -> {
                          throw failure;
                        })));
  }

  private String failure(String command, int maxAttempts, String... states) {
    return assertThrows(CliException.class, () -> poll(command, maxAttempts, states)).getMessage();
  }

  private void poll(String command, int maxAttempts, String... states) {
    Deque<String> left = new ArrayDeque<>(List.of(states));
    poller(command, maxAttempts).await(() -> answer(left.remove()));
    assertEquals(0, left.size(), "questions not asked");
  }

  private Poller poller(String command, int maxAttempts) {
    return new Poller(Waiters.get(command), new Schedule(7, maxAttempts), pauses::add);
  }

  private static JsonNode answer(String state) {
    String[] parts = state.split(":", 2);
    String code = parts.length == 1 ? "" : ",\"ConnectionErrorCode\":\"" + parts[1] + "\"";
    String store = "{\"ConnectionState\":\"" + parts[0] + "\"" + code + "}";
    return JsonReader.read(
        "{\"CustomKeyStores\":["
            + (state.isEmpty() ? "" : store)
            + "],\"KeyMetadata\":{\"KeyState\":\""
            + state
            + "\"}}");
  }
}
