package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kms.python.PythonText;
import kms.python.TypeErrors;
import org.jspecify.annotations.Nullable;

/** Prints a value as lines of fields separated by tabs, each after the name of what holds it. */
final class TextFormatter implements OutputFormatter {
  private final Utf8Writer out;

  TextFormatter(Utf8Writer out) {
    this.out = out;
  }

  @Override
  public void format(String operation, JsonNode value) {
    print(value, null);
  }

  private void print(JsonNode value, @Nullable String name) {
    if (value.isArray()) {
      printList(value, name);
    } else if (value.isObject()) {
      printObject(value, name, columns(List.of(value)));
    } else {
      out.append(PythonText.str(value)).append('\n');
    }
  }

  private void printList(JsonNode list, @Nullable String name) {
    if (hasObject(list)) {
      List<String> columns = columns(list);
      for (JsonNode element : list) {
        printObject(element, name, columns);
      }
      return;
    }
    printScalars(list, name);
    for (JsonNode element : list) {
      if (element.isArray()) {
        printList(element, name);
      }
    }
  }

  private static boolean hasObject(JsonNode list) {
    for (JsonNode element : list) {
      if (element.isObject()) {
        return true;
      }
    }
    return false;
  }

  /** With a name each value has a line of its own, without one they share a line. */
  private void printScalars(JsonNode list, @Nullable String name) {
    boolean begun = false;
    for (JsonNode element : list) {
      if (!Columns.isScalar(element)) {
        continue;
      }
      if (name != null) {
        out.append(name).append('\t').append(PythonText.str(element)).append('\n');
        continue;
      }
      out.append(begun ? "\t" : "").append(PythonText.str(element));
      begun = true;
    }
    out.append(begun ? "\n" : "");
  }

  private void printObject(JsonNode object, @Nullable String name, List<String> columns) {
    if (!columns.isEmpty()) {
      printLine(object, name, columns);
    }
    for (String other : others(object, columns)) {
      print(object.path(other), other.toUpperCase(Locale.ROOT));
    }
  }

  private void printLine(JsonNode object, @Nullable String name, List<String> columns) {
    if (name != null) {
      out.append(name).append('\t');
    }
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0) {
        out.append('\t');
      }
      JsonNode value = object.get(columns.get(i));
      if (value != null) {
        out.append(PythonText.str(value));
      }
    }
    out.append('\n');
  }

  /** Returns the members that are single values in any of the objects. */
  private static List<String> columns(Iterable<JsonNode> objects) {
    Set<String> columns = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (JsonNode object : objects) {
      if (!object.isObject()) {
        throw TypeErrors.noAttribute(object, "items");
      }
      Columns.split(object, columns, others);
    }
    return Columns.sorted(columns);
  }

  /** A member that is a single value is a column; another one may be one of another object. */
  private static List<String> others(JsonNode object, List<String> columns) {
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = member.getKey();
      if (!Columns.isScalar(member.getValue()) && !Columns.contains(columns, name)) {
        others.add(name);
      }
    }
    others.sort(Columns.ORDER);
    return others;
  }
}
