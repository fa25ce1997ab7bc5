package kms.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes custom key stores, one by identifier or name, or all in pages. */
final class StoreDescription {
  private static final int DEFAULT_LIMIT = 100;

  private final CustomKeyStores stores;
  private final Instant now;

  StoreDescription(CustomKeyStores stores, Instant now) {
    this.stores = stores;
    this.now = now;
  }

  /**
   * Describes what an input asks for.
   *
   * @param input a valid input of DescribeCustomKeyStores
   * @return its output
   * @throws ErrorAnswerException when there is no such store or page
   */
  ObjectNode describe(ObjectNode input) {
    JsonNode id = input.get("CustomKeyStoreId");
    JsonNode name = input.get("CustomKeyStoreName");
    if (id != null && name != null) {
      throw ErrorAnswerException.validation(
          "CustomKeyStoreId and CustomKeyStoreName cannot be given together.");
    }
    if (id != null) {
      return one(stores.byId(id.textValue()), id.textValue());
    }
    if (name != null) {
      return one(stores.byName(name.textValue()), name.textValue());
    }
    return page(input);
  }

  private ObjectNode one(@Nullable CustomKeyStore store, String wanted) {
    if (store == null) {
      throw StoreErrors.notFound(wanted);
    }
    return output(List.of(store), false);
  }

  private ObjectNode page(ObjectNode input) {
    int limit = input.path("Limit").asInt(DEFAULT_LIMIT);
    JsonNode marker = input.get("Marker");
    String after = marker == null ? "" : Marker.read(marker.textValue());
    List<CustomKeyStore> page = stores.after(after, limit + 1);
    boolean truncated = page.size() > limit;
    return output(truncated ? page.subList(0, limit) : page, truncated);
  }

  private ObjectNode output(List<CustomKeyStore> page, boolean truncated) {
    ObjectNode output = JsonNodeFactory.instance.objectNode();
    ArrayNode entries = output.putArray("CustomKeyStores");
    StoreEntry entry = new StoreEntry(now);
    for (CustomKeyStore store : page) {
      entries.add(entry.of(store));
    }
    if (truncated) {
      output.put("NextMarker", Marker.write(page.get(page.size() - 1).id()));
    }
    return output.put("Truncated", truncated);
  }
}
