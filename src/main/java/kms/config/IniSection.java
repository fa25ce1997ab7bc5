package kms.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kms.error.CliException;
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

  /** Tells whether a key in lower case is there, whatever stands behind it. */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /**
   * Returns the one value of a key in lower case, or null.
   *
   * @throws CliException when a block of lines stands there instead
   */
  public @Nullable String get(String key) {
    if (isBlock(key)) {
      throw BlockErrors.of(key);
    }
    return values.get(key);
  }

  /** Returns what stands behind a key as Python prints it, or null: a block as a {@code dict}. */
  @Nullable String printed(String key) {
    Map<String, String> block = nested(key);
    return block == null ? values.get(key) : NestedValue.printed(block);
  }

  /** Tells whether a block of lines stands behind a key. */
  boolean isBlock(String key) {
    String value = values.get(key);
    return value != null && isNested(value);
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
