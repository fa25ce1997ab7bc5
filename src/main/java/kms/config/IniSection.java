package kms.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one section, its own first, then those of {@code [DEFAULT]}.
 *
 * @param values by key in lower case; lines of a longer value are joined by line feeds
 */
public record IniSection(Map<String, String> values) {
  private static final IniSection EMPTY = new IniSection(Collections.emptyMap());

  /** Returns a section without keys. */
  public static IniSection empty() {
    return EMPTY;
  }

  /** Returns the value of a key in lower case, or null. */
  public @Nullable String get(String key) {
    return values.get(key);
  }

  /** Returns the nested keys of a value that is a block of lines, or null when it is none. */
  public @Nullable Map<String, String> nested(String key) {
    String value = values.get(key);
    return value == null || !isNested(value) ? null : NestedValue.parse(value);
  }

  /** Returns this section with the keys of another one laid over its own. */
  IniSection overlaidBy(IniSection over) {
    Map<String, String> merged = new LinkedHashMap<>(values);
    merged.putAll(over.values);
    return new IniSection(merged);
  }

  /** Tells whether a value is a block: nothing behind the key, then lines. */
  static boolean isNested(String value) {
    return !value.isEmpty() && value.charAt(0) == '\n';
  }
}
