package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import kms.json.JsonWriter;

/** Prints a value as indented JSON, and nothing for an empty object. */
final class JsonFormatter implements OutputFormatter {
  private final Utf8Writer out;

  JsonFormatter(Utf8Writer out) {
    this.out = out;
  }

  @Override
  public void format(String operation, JsonNode value) {
    if (value.isObject() && value.isEmpty()) {
      return;
    }
    JsonWriter.writeIndented(value, out);
    out.append('\n');
  }
}
