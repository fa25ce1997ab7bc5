package kms.waiter;

import static kms.waiter.Acceptor.failure;
import static kms.waiter.Acceptor.success;

import java.util.List;

/** The table of waiters: what can be waited for is a line here. */
public final class Waiters {
  /** The command that the words for waiters follow. */
  public static final String COMMAND = "wait";

  private static final StatePath CONNECTION =
      new StatePath("CustomKeyStores", "ConnectionState", "ConnectionErrorCode");

  private static final int INTERVAL = 15;

  /** Connecting takes up to twenty minutes, and sometimes more. */
  private static final Schedule HALF_AN_HOUR = new Schedule(INTERVAL, 120);

  private static final Schedule TEN_MINUTES = new Schedule(INTERVAL, 40);

  /** A replica, or a change of the primary Region, takes seconds. */
  private static final Schedule FIVE_MINUTES = new Schedule(5, 60);

  private static final String CANCEL = "cancel the deletion of the key, then enable it";

  private static final List<Waiter> TABLE =
      List.of(
          customKeyStore(
              "CustomKeyStoreConnected",
              "custom-key-store-connected",
              HALF_AN_HOUR,
              success("CONNECTED"),
              failure(
                  "FAILED",
                  "disconnect the custom key store, remove the cause, then connect it again"),
              failure("DISCONNECTED", "connect the custom key store first"),
              failure(
                  "DISCONNECTING", "connect the custom key store once it has been disconnected")),
          // After an accepted request KMS may show the old state for a while, so CONNECTED goes on.
          customKeyStore(
              "CustomKeyStoreDisconnected",
              "custom-key-store-disconnected",
              TEN_MINUTES,
              success("DISCONNECTED"),
              failure("FAILED", "disconnect the custom key store first")),
          // From Creating and Updating a key comes by itself; Unavailable ends with its key store's
          // connection, which may be under way.
          new Waiter(
              "KeyEnabled",
              "key-enabled",
              "describe-key",
              "KeyId",
              new StatePath("KeyMetadata", "KeyState", null),
              List.of(
                  success("Enabled"),
                  failure("Disabled", "enable the key first"),
                  failure("PendingImport", "import key material first"),
                  failure("PendingDeletion", CANCEL),
                  failure("PendingReplicaDeletion", CANCEL)),
              FIVE_MINUTES));

  private Waiters() {}

  /** Returns the words for all waiters, in the order of the alphabet. */
  public static List<String> commands() {
    return TABLE.stream().map(Waiter::command).toList();
  }

  /**
   * Returns the waiter of a word.
   *
   * @throws IllegalArgumentException when there is no such waiter
   */
  public static Waiter get(String command) {
    return TABLE.stream()
        .filter(waiter -> waiter.command().equals(command))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(command));
  }

  private static Waiter customKeyStore(
      String name, String command, Schedule schedule, Acceptor... acceptors) {
    return new Waiter(
        name,
        command,
        "describe-custom-key-stores",
        "CustomKeyStoreId",
        CONNECTION,
        List.of(acceptors),
        schedule);
  }
}
