package kms.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kms.python.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of an {@link IniFile} as {@code RawConfigParser} does with its defaults: strict,
 * {@code =} and {@code :} separate, no comments behind a value, blank lines inside a value count.
 */
final class IniParser {
  private static final String DEFAULT_SECTION = "DEFAULT";

  private final String text;
  private final Map<String, Map<String, StringBuilder>> sections = new LinkedHashMap<>();
  private final Map<String, StringBuilder> defaults = new LinkedHashMap<>();
  private @Nullable Map<String, StringBuilder> section;
  private @Nullable StringBuilder value;
  private int indent;

  IniParser(String text) {
    this.text = text;
  }

  /** Returns the sections in their order, without {@code [DEFAULT]}, whose keys are in each. */
  Map<String, IniSection> read() throws IniSyntaxException {
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(start);
      readLine(text.substring(start, end));
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return finish();
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private void readLine(String line) throws IniSyntaxException {
    String content = Whitespace.strip(line);
    if (content.isEmpty()) {
      if (value != null) {
        value.append('\n');
      }
      return;
    }
    if (content.charAt(0) == '#' || content.charAt(0) == ';') {
      return;
    }
    int lineIndent = line.indexOf(content);
    if (value != null && lineIndent > indent) {
      value.append('\n').append(content);
      return;
    }
    indent = lineIndent;
    int bracket = content.charAt(0) == '[' ? content.lastIndexOf(']') : -1;
    if (bracket > 1) {
      startSection(content.substring(1, bracket));
    } else {
      readOption(content);
    }
  }

  private void startSection(String name) throws IniSyntaxException {
    value = null;
    if (name.equals(DEFAULT_SECTION)) {
      section = defaults;
      return;
    }
    Map<String, StringBuilder> started = new LinkedHashMap<>();
    if (sections.put(name, started) != null) {
      throw new IniSyntaxException();
    }
    section = started;
  }

  private void readOption(String content) throws IniSyntaxException {
    int separator = separator(content);
    if (section == null || separator < 1) {
      throw new IniSyntaxException();
    }
    String key = Whitespace.strip(content.substring(0, separator)).toLowerCase(Locale.ROOT);
    value = new StringBuilder(Whitespace.strip(content.substring(separator + 1)));
    if (section.put(key, value) != null) {
      throw new IniSyntaxException();
    }
  }

  private static int separator(String content) {
    int equals = content.indexOf('=');
    int colon = content.indexOf(':');
    return equals < 0 || (colon >= 0 && colon < equals) ? colon : equals;
  }

  private Map<String, IniSection> finish() {
    Map<String, IniSection> result = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, StringBuilder>> entry : sections.entrySet()) {
      Map<String, String> values = new LinkedHashMap<>();
      addAll(values, entry.getValue());
      addAll(values, defaults);
      result.put(entry.getKey(), new IniSection(values));
    }
    return result;
  }

  private static void addAll(Map<String, String> values, Map<String, StringBuilder> parsed) {
    for (Map.Entry<String, StringBuilder> entry : parsed.entrySet()) {
      // A line feed in front marks a nested value.
      values.putIfAbsent(entry.getKey(), Whitespace.stripTrailing(entry.getValue().toString()));
    }
  }
}
