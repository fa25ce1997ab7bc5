package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import kms.python.PythonText;
import kms.python.PythonTruth;
import org.jspecify.annotations.Nullable;

/** Spreads a value over the sections of a table. */
final class TableBuilder {
  private final List<TableSection> sections = new ArrayList<>();

  /** Returns the sections so far, in the order in which they are shown. */
  List<TableSection> sections() {
    return sections;
  }

  /** Adds a value as a section of its own, and nothing for one that Python holds for false. */
  void add(String title, JsonNode value, int level) {
    if (!PythonTruth.isTrue(value)) {
      return;
    }
    open(title, level);
    if (value.isArray()) {
      addList(value, title, level);
    } else if (value.isObject()) {
      addObject(value, level);
    }
  }

  private void open(@Nullable String title, int level) {
    sections.add(new TableSection(title, level));
  }

  private TableSection current() {
    return sections.get(sections.size() - 1);
  }

  private void addObject(JsonNode object, int level) {
    List<String> names = new ArrayList<>();
    List<String> others = new ArrayList<>();
    Columns.split(object, names, others);
    names.sort(Columns.ORDER);
    others.sort(Columns.ORDER);
    if (names.size() == 1) {
      current().addRow(List.of(names.get(0), cell(object, names.get(0))));
    } else if (!names.isEmpty()) {
      current().setHeaders(names);
      current().addRow(row(object, names));
    }
    addMembers(object, others, level + 1);
  }

  private void addList(JsonNode list, @Nullable String title, int level) {
    if (list.path(0).isObject()) {
      addObjects(list, title, level);
      return;
    }
    for (JsonNode element : list) {
      if (Columns.isScalar(element)) {
        current().addRow(List.of(PythonText.str(element)));
      } else if (isRow(element)) {
        current().addRow(row(element));
      } else {
        // A list inside a list stays in the section, but what it opens is back on level 0.
        addList(element, null, 0);
      }
    }
  }

  private void addObjects(JsonNode list, @Nullable String title, int level) {
    Set<String> seen = new HashSet<>();
    Set<String> seenOthers = new HashSet<>();
    for (JsonNode element : list) {
      MixedList.checkMembers(element);
      Columns.split(element, seen, seenOthers);
    }
    List<String> names = Columns.sorted(seen);
    List<String> others = Columns.sorted(seenOthers);
    current().setHeaders(names);
    boolean first = true;
    for (JsonNode element : list) {
      if (!first && !others.isEmpty()) {
        open(title, level);
        current().setHeaders(names);
      }
      first = false;
      MixedList.checkLookup(element, names);
      current().addRow(row(element, names));
      addMembers(element, others, level + 1);
    }
  }

  private void addMembers(JsonNode object, List<String> names, int level) {
    for (String name : names) {
      JsonNode value = object.get(name);
      if (value != null) {
        add(name, value, level);
      }
    }
  }

  /** Tells whether an element is a row: a list of single values, or the names of an object. */
  private static boolean isRow(JsonNode element) {
    if (element.isObject()) {
      return true;
    }
    for (JsonNode cell : element) {
      if (!Columns.isScalar(cell)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> row(JsonNode element) {
    List<String> row = new ArrayList<>(element.size());
    if (element.isObject()) {
      for (Iterator<String> names = element.fieldNames(); names.hasNext(); ) {
        row.add(names.next());
      }
      return row;
    }
    for (JsonNode cell : element) {
      row.add(PythonText.str(cell));
    }
    return row;
  }

  private static List<String> row(JsonNode object, List<String> names) {
    List<String> row = new ArrayList<>(names.size());
    for (String name : names) {
      row.add(cell(object, name));
    }
    return row;
  }

  private static String cell(JsonNode object, String name) {
    JsonNode value = object.get(name);
    return value == null ? "" : PythonText.str(value);
  }
}
