package kms.config;

import java.util.LinkedHashMap;
import java.util.Map;
import kms.python.PythonText;
import kms.python.Whitespace;
import org.jspecify.annotations.Nullable;

/** Reads the block of {@code key = value} lines that may stand below an empty value. */
final class NestedValue {
  /** What {@code str.splitlines()} takes for the end of a line. */
  private static final String LINE_ENDS = "\n\r\u000b\f\u001c\u001d\u001e\u0085\u2028\u2029";

  private NestedValue() {}

  /** Returns the keys, which are not folded, or null when a line has no equals sign. */
  static @Nullable Map<String, String> parse(String block) {
    Map<String, String> values = new LinkedHashMap<>();
    int start = 0;
    for (int at = 0; at <= block.length(); at++) {
      if (at < block.length() && LINE_ENDS.indexOf(block.charAt(at)) < 0) {
        continue;
      }
      if (!add(values, Whitespace.strip(block.substring(start, at)))) {
        return null;
      }
      start = at + 1;
    }
    return values;
  }

  /** Returns the keys and values as Python prints a {@code dict}. */
  static String printed(Map<String, String> values) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, String> entry : values.entrySet()) {
      out.append(out.isEmpty() ? "{" : ", ");
      out.append(PythonText.repr(entry.getKey())).append(": ");
      out.append(PythonText.repr(entry.getValue()));
    }
    return out.append('}').toString();
  }

  private static boolean add(Map<String, String> values, String line) {
    if (line.isEmpty()) {
      return true;
    }
    int equals = line.indexOf('=');
    if (equals < 0) {
      return false;
    }
    String key = Whitespace.strip(line.substring(0, equals));
    values.put(key, Whitespace.strip(line.substring(equals + 1)));
    return true;
  }
}
