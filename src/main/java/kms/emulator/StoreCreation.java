package kms.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Creates custom key stores, which begin disconnected. */
final class StoreCreation {
  private final CustomKeyStores stores;
  private final Instant now;

  StoreCreation(CustomKeyStores stores, Instant now) {
    this.stores = stores;
    this.now = now;
  }

  /**
   * Creates a store.
   *
   * @param input a valid input of CreateCustomKeyStore
   * @return its output
   * @throws ErrorAnswerException when members are missing or something is in use
   */
  ObjectNode create(ObjectNode input) {
    BackingMembers.requireForCreation(input);
    String name = input.get("CustomKeyStoreName").textValue();
    if (stores.byName(name) != null) {
      throw StoreErrors.nameInUse(name);
    }
    BackingStore backing =
        BackingMembers.isExternal(input) ? XksProxy.of(input) : CloudHsmCluster.of(input);
    new BackingConflicts(stores).check(backing, null);
    String id = stores.nextId();
    StoreConnection connection = StoreConnection.settled(ConnectionState.DISCONNECTED);
    stores.put(new CustomKeyStore(id, name, now, backing, connection, null));
    return JsonNodeFactory.instance.objectNode().put("CustomKeyStoreId", id);
  }
}
