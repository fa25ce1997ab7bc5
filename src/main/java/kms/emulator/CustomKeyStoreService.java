package kms.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Answers the operations on custom key stores by the rules of the service. Safe for threads. */
final class CustomKeyStoreService {
  private final CustomKeyStores stores;
  private final Clock clock;
  private final Duration transitionTime;

  /**
   * Creates a service.
   *
   * @param stores the stores, which from now on only the service touches
   * @param clock the time
   * @param transitionTime how long connecting and disconnecting take
   */
  CustomKeyStoreService(CustomKeyStores stores, Clock clock, Duration transitionTime) {
    this.stores = stores;
    this.clock = clock;
    this.transitionTime = transitionTime;
  }

  /**
   * Carries out an operation.
   *
   * @param operation what to do
   * @param input its input as sent
   * @return its output
   * @throws ErrorAnswerException when the service refuses
   */
  synchronized ObjectNode answer(StoreOperation operation, JsonNode input) {
    ObjectNode valid = InputValidator.check(operation.input(), input);
    return switch (operation) {
      case CONNECT -> connect(find(valid));
      case CREATE -> new StoreCreation(stores, clock.instant()).create(valid);
      case DELETE -> delete(find(valid));
      case DESCRIBE -> new StoreDescription(stores, clock.instant()).describe(valid);
      case DISCONNECT -> disconnect(find(valid));
      case UPDATE -> update(find(valid), valid);
    };
  }

  /** Returns a line {@code ID NAME STATE} for each store. */
  synchronized String listing() {
    Instant now = clock.instant();
    StringBuilder lines = new StringBuilder();
    for (CustomKeyStore store : stores.all()) {
      lines.append(store.id()).append(' ').append(store.name());
      lines.append(' ').append(store.stateAt(now)).append('\n');
    }
    return lines.toString();
  }

  private CustomKeyStore find(ObjectNode input) {
    String id = input.get("CustomKeyStoreId").textValue();
    CustomKeyStore store = stores.byId(id);
    if (store == null) {
      throw StoreErrors.notFound(id);
    }
    return store;
  }

  private ObjectNode connect(CustomKeyStore store) {
    ConnectionState state = store.stateAt(clock.instant());
    return switch (state) {
      case DISCONNECTING, FAILED ->
          throw StoreErrors.invalidState(StoreOperation.CONNECT, store, state);
      // The service takes it without complaint where there is nothing left to do.
      case CONNECTED, CONNECTING -> nothing();
      case DISCONNECTED ->
          begin(
              store,
              ConnectionState.CONNECTING,
              store.failure() == null ? ConnectionState.CONNECTED : ConnectionState.FAILED);
    };
  }

  private ObjectNode disconnect(CustomKeyStore store) {
    ConnectionState state = store.stateAt(clock.instant());
    return switch (state) {
      case DISCONNECTING, DISCONNECTED ->
          throw StoreErrors.invalidState(StoreOperation.DISCONNECT, store, state);
      case CONNECTED, CONNECTING, FAILED ->
          begin(store, ConnectionState.DISCONNECTING, ConnectionState.DISCONNECTED);
    };
  }

  private ObjectNode begin(CustomKeyStore store, ConnectionState passing, ConnectionState settled) {
    Instant settlesAt = clock.instant().plus(transitionTime);
    stores.put(store.with(new StoreConnection(passing, settled, settlesAt)));
    return nothing();
  }

  private ObjectNode delete(CustomKeyStore store) {
    ConnectionState state = store.stateAt(clock.instant());
    if (state != ConnectionState.DISCONNECTED) {
      throw StoreErrors.invalidState(StoreOperation.DELETE, store, state);
    }
    stores.remove(store);
    return nothing();
  }

  private ObjectNode update(CustomKeyStore store, ObjectNode input) {
    stores.put(new StoreUpdate(stores, clock.instant()).updated(store, input));
    return nothing();
  }

  private static ObjectNode nothing() {
    return JsonNodeFactory.instance.objectNode();
  }
}
