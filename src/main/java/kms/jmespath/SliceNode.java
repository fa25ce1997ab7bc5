package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import io.burt.jmespath.Adapter;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** A slice of an array, as Python takes it; null of anything else. */
final class SliceNode extends QueryNode {
  private final @Nullable Integer start;
  private final @Nullable Integer stop;
  private final int step;

  SliceNode(
      Adapter<JsonNode> runtime,
      @Nullable Integer start,
      @Nullable Integer stop,
      @Nullable Integer step) {
    super(runtime);
    this.start = start;
    this.stop = stop;
    this.step = step == null ? 1 : step;
  }

  @Override
  public JsonNode search(JsonNode input) {
    if (!input.isArray()) {
      return NullNode.instance;
    }
    if (step == 0) {
      throw new CliException("slice step cannot be zero");
    }
    return step > 0 ? forwards(input) : backwards(input);
  }

  private JsonNode forwards(JsonNode array) {
    int size = array.size();
    long from = bound(start, 0, 0, size);
    long to = bound(stop, size, 0, size);
    ArrayNode slice = JsonNodeFactory.instance.arrayNode();
    for (long i = from; i < to; i += step) {
      slice.add(array.get((int) i));
    }
    return slice;
  }

  private JsonNode backwards(JsonNode array) {
    int size = array.size();
    long from = bound(start, size - 1, -1, size);
    long to = bound(stop, -1, -1, size);
    ArrayNode slice = JsonNodeFactory.instance.arrayNode();
    for (long i = from; i > to; i += step) {
      slice.add(array.get((int) i));
    }
    return slice;
  }

  /** A bound below zero counts from the end; none goes beyond the array by more than one. */
  private static long bound(@Nullable Integer value, long absent, long lowest, int size) {
    if (value == null) {
      return absent;
    }
    long index = value < 0 ? (long) value + size : value;
    return Math.max(lowest, Math.min(index, lowest + size));
  }
}
