package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts elements by keys that are all numbers or all strings; equal ones keep their order. */
final class Sorting implements Comparator<Sorting.Entry> {
  /**
   * Shorter lists Java sorts with the same comparisons as Python, so a {@code NaN} leaves them in
   * the same order; with longer ones it could find the comparisons contradictory.
   */
  private static final int SAME_AS_PYTHON = 32;

  private final List<Entry> entries;

  Sorting(int size) {
    entries = new ArrayList<>(size);
  }

  /** An element and the key it is sorted by. */
  record Entry(JsonNode key, JsonNode element) {}

  void add(JsonNode key, JsonNode element) {
    entries.add(new Entry(key, element));
  }

  ArrayNode result() {
    entries.sort(this);
    ArrayNode sorted = JsonNodeFactory.instance.arrayNode(entries.size());
    for (Entry entry : entries) {
      sorted.add(entry.element());
    }
    return sorted;
  }

  @Override
  public int compare(Entry left, Entry right) {
    int order = Order.compare(left.key(), right.key(), "<");
    if (order != Order.NONE) {
      return order;
    }
    if (entries.size() < SAME_AS_PYTHON) {
      return 0;
    }
    return Double.compare(left.key().doubleValue(), right.key().doubleValue());
  }
}
