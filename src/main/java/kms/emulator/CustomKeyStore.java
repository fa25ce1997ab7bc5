package kms.emulator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A custom key store as it is between two operations.
 *
 * @param id its identifier, {@code cks-} and 17 hexadecimal digits
 * @param name its name, unique among the stores
 * @param created when it was created
 * @param backing what keeps its keys
 * @param connection its connection
 * @param failure why connecting it fails, null when connecting succeeds
 */
record CustomKeyStore(
    String id,
    String name,
    Instant created,
    BackingStore backing,
    StoreConnection connection,
    @Nullable ConnectionErrorCode failure) {

  /** Returns the state of the connection at a time. */
  ConnectionState stateAt(Instant now) {
    return connection.at(now);
  }

  /** Returns the store with another connection. */
  CustomKeyStore with(StoreConnection other) {
    return new CustomKeyStore(id, name, created, backing, other, failure);
  }

  /** Returns the store with another name. */
  CustomKeyStore withName(String other) {
    return new CustomKeyStore(id, other, created, backing, connection, failure);
  }

  /** Returns the store with another backing and with what made connecting fail put right. */
  CustomKeyStore withBacking(BackingStore other) {
    return new CustomKeyStore(id, name, created, other, connection, null);
  }
}
