package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import kms.python.CodePoints;

/** Sorts the members of objects into columns, which hold single values, and the rest. */
final class Columns {
  /** Python's order of strings: by code point, where Java's is by UTF-16 unit. */
  static final Comparator<String> ORDER = CodePoints::compare;

  private Columns() {}

  /** Tells whether a value is neither a list nor an object. */
  static boolean isScalar(JsonNode value) {
    return !(value instanceof ContainerNode);
  }

  /** Adds the names of the members with single values to one collection, the others to another. */
  static void split(JsonNode object, Collection<String> columns, Collection<String> others) {
    for (Iterator<Map.Entry<String, JsonNode>> all = object.properties().iterator();
        all.hasNext(); ) {
      Map.Entry<String, JsonNode> member = all.next();
      (isScalar(member.getValue()) ? columns : others).add(member.getKey());
    }
  }

  /** Returns the names in order. */
  static List<String> sorted(Collection<String> names) {
    List<String> list = new ArrayList<>(names);
    list.sort(ORDER);
    return list;
  }

  /** Tells whether a name is in a list that is in order. */
  static boolean contains(List<String> sorted, String name) {
    return Collections.binarySearch(sorted, name, ORDER) >= 0;
  }
}
