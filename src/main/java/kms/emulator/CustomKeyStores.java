package kms.emulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The custom key stores of the account, in the order of their creation. Not safe for threads. */
final class CustomKeyStores {
  private final TreeMap<String, CustomKeyStore> byId = new TreeMap<>();
  private final Map<String, String> idByName = new HashMap<>();
  private long lastNumber;

  /** Returns an identifier that no store has had, greater than all before it. */
  String nextId() {
    String digits = Long.toHexString(++lastNumber);
    return "cks-" + "0".repeat(17 - digits.length()) + digits;
  }

  /** Adds a store, or puts it in the place of the one with its identifier. */
  void put(CustomKeyStore store) {
    CustomKeyStore before = byId.put(store.id(), store);
    if (before != null) {
      idByName.remove(before.name());
    }
    idByName.put(store.name(), store.id());
  }

  void remove(CustomKeyStore store) {
    byId.remove(store.id());
    idByName.remove(store.name());
  }

  @Nullable CustomKeyStore byId(String id) {
    return byId.get(id);
  }

  @Nullable CustomKeyStore byName(String name) {
    String id = idByName.get(name);
    return id == null ? null : byId.get(id);
  }

  /** Returns all stores, as a view. */
  Collection<CustomKeyStore> all() {
    return byId.values();
  }

  /** Returns at most {@code limit} stores whose identifiers come after {@code id}. */
  List<CustomKeyStore> after(String id, int limit) {
    List<CustomKeyStore> page = new ArrayList<>();
    for (CustomKeyStore store : byId.tailMap(id, false).values()) {
      if (page.size() == limit) {
        break;
      }
      page.add(store);
    }
    return page;
  }
}
