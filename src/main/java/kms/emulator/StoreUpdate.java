package kms.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;

/** Changes the properties of custom key stores. */
final class StoreUpdate {
  /** What may change while the store is connected; everything else only while it is not. */
  private static final Set<String> CHANGEABLE_WHILE_CONNECTED =
      Set.of(
          "CustomKeyStoreId",
          "NewCustomKeyStoreName",
          "XksProxyUriPath",
          "XksProxyAuthenticationCredential");

  private final CustomKeyStores stores;
  private final Instant now;

  StoreUpdate(CustomKeyStores stores, Instant now) {
    this.stores = stores;
    this.now = now;
  }

  /**
   * Returns a store as an update leaves it.
   *
   * @param store the store before
   * @param input a valid input of UpdateCustomKeyStore
   * @throws ErrorAnswerException when the service refuses
   */
  CustomKeyStore updated(CustomKeyStore store, ObjectNode input) {
    BackingMembers.requireFitting(store.backing().type(), input);
    requireState(store, input);
    CustomKeyStore renamed = renamed(store, input);
    boolean nameAlone = input.size() == (input.has("NewCustomKeyStoreName") ? 2 : 1);
    return nameAlone ? renamed : renamed.withBacking(backing(store, input));
  }

  private void requireState(CustomKeyStore store, ObjectNode input) {
    ConnectionState state = store.stateAt(now);
    boolean changeable =
        switch (state) {
          case DISCONNECTED -> true;
          case CONNECTED -> isChangeableWhileConnected(input);
          case CONNECTING, DISCONNECTING, FAILED -> false;
        };
    if (!changeable) {
      throw StoreErrors.invalidState(StoreOperation.UPDATE, store, state);
    }
  }

  private static boolean isChangeableWhileConnected(ObjectNode input) {
    for (String member : (Iterable<String>) input::fieldNames) {
      if (!CHANGEABLE_WHILE_CONNECTED.contains(member)) {
        return false;
      }
    }
    return true;
  }

  private CustomKeyStore renamed(CustomKeyStore store, ObjectNode input) {
    String name = input.path("NewCustomKeyStoreName").asText(store.name());
    CustomKeyStore holder = stores.byName(name);
    if (holder != null && !holder.id().equals(store.id())) {
      throw StoreErrors.nameInUse(name);
    }
    return store.withName(name);
  }

  private BackingStore backing(CustomKeyStore store, ObjectNode input) {
    BackingStore backing = updated(store.backing(), input);
    new BackingConflicts(stores).check(backing, store);
    return backing;
  }

  private static BackingStore updated(BackingStore backing, ObjectNode input) {
    if (backing instanceof CloudHsmCluster cluster) {
      return cluster.updated(input);
    }
    XksProxy before = (XksProxy) backing;
    XksProxy after = before.updated(input);
    BackingMembers.requireForUpdate(before, after, input);
    return after;
  }
}
