package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.AbstractList;
import java.util.RandomAccess;

/** The elements of an array as a list, without copying them. */
final class ArrayView extends AbstractList<JsonNode> implements RandomAccess {
  private final ArrayNode array;

  ArrayView(ArrayNode array) {
    this.array = array;
  }

  @Override
  public JsonNode get(int index) {
    return array.get(index);
  }

  @Override
  public int size() {
    return array.size();
  }
}
