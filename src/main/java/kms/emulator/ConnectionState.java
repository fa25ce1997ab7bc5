package kms.emulator;

/** What a custom key store's connection to its backing key store can be. */
enum ConnectionState {
  CONNECTED,
  CONNECTING,
  DISCONNECTED,
  DISCONNECTING,
  FAILED;

  /** Returns the state a store in this one ends in when it is left alone. */
  ConnectionState destination() {
    return switch (this) {
      case CONNECTING -> CONNECTED;
      case DISCONNECTING -> DISCONNECTED;
      default -> this;
    };
  }
}
