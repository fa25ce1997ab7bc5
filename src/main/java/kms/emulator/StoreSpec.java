package kms.emulator;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A custom key store that is there from the start.
 *
 * @param name its name
 * @param state the state it starts in
 * @param failure why connecting it fails, null when connecting succeeds
 */
record StoreSpec(String name, ConnectionState state, @Nullable ConnectionErrorCode failure) {
  private static final String CLUSTER_DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int CLUSTER_LENGTH = 11;
  private static final String CERTIFICATE = "placeholder certificate of kms-local";

  /**
   * Reads {@code NAME=STATE} or {@code NAME=STATE:CONNECTION_ERROR_CODE}. A failed store without a
   * code failed with INTERNAL_ERROR.
   *
   * @throws InvalidOptionException when it is anything else
   */
  static StoreSpec parse(String text) {
    int equals = text.lastIndexOf('=');
    if (equals < 1 || equals > 256) {
      throw new InvalidOptionException("--store takes NAME=STATE[:CODE], not " + text);
    }
    String[] parts = text.substring(equals + 1).split(":", 2);
    ConnectionState state = constant(ConnectionState.class, parts[0], "state");
    ConnectionErrorCode failure =
        parts.length == 2
            ? constant(ConnectionErrorCode.class, parts[1], "connection error code")
            : state == ConnectionState.FAILED ? ConnectionErrorCode.INTERNAL_ERROR : null;
    return new StoreSpec(text.substring(0, equals), state, failure);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name, String what) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new InvalidOptionException("no such " + what + ": " + name);
  }

  /**
   * Returns the store.
   *
   * @param id its identifier
   * @param number its number among the stores, which makes its cluster or proxy its own
   * @param now when it is created and a transition it may be in begins
   * @param transitionTime how long that transition takes
   */
  CustomKeyStore store(String id, int number, Instant now, Duration transitionTime) {
    return new CustomKeyStore(
        id, name, now, backing(number), connection(now.plus(transitionTime)), failure);
  }

  private StoreConnection connection(Instant settlesAt) {
    ConnectionState settled = state.destination();
    if (state == ConnectionState.CONNECTING && failure != null) {
      settled = ConnectionState.FAILED;
    }
    return new StoreConnection(state, settled, settlesAt);
  }

  private BackingStore backing(int number) {
    if (failure != null && failure.isExternal()) {
      return new XksProxy(
          "PUBLIC_ENDPOINT",
          "AKIDEXAMPLEXKSPROXY2",
          "https://xks-" + number + ".example.com",
          "/kms/xks/v1",
          null,
          null);
    }
    return new CloudHsmCluster("cluster-" + clusterDigits(number), CERTIFICATE);
  }

  private static String clusterDigits(int number) {
    StringBuilder digits = new StringBuilder();
    for (int rest = number; digits.length() < CLUSTER_LENGTH; rest /= CLUSTER_DIGITS.length()) {
      digits.insert(0, CLUSTER_DIGITS.charAt(rest % CLUSTER_DIGITS.length()));
    }
    return digits.toString();
  }
}
