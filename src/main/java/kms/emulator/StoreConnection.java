package kms.emulator;

import java.time.Instant;

/**
 * The connection of a custom key store, which changes by the passing of time alone.
 *
 * @param passing the state until the transition is over
 * @param settled the state from then on
 * @param settlesAt when the transition is over
 */
record StoreConnection(ConnectionState passing, ConnectionState settled, Instant settlesAt) {

  /** Returns a connection that stays in one state. */
  static StoreConnection settled(ConnectionState state) {
    return new StoreConnection(state, state, Instant.MIN);
  }

  /** Returns the state at a time. */
  ConnectionState at(Instant now) {
    return now.isBefore(settlesAt) ? passing : settled;
  }
}
