package kms.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import kms.error.CliException;
import kms.python.PythonNumber;

/** Writes JSON as Python's {@code json.dumps} does, and bytes in base64 as the AWS CLI does. */
public final class JsonWriter {
  private final String comma;
  private final String colon;
  private final boolean indented;
  private final boolean ascii;
  private final Appendable out;

  private JsonWriter(Appendable out, String comma, String colon, boolean indented, boolean ascii) {
    this.out = out;
    this.comma = comma;
    this.colon = colon;
    this.indented = indented;
    this.ascii = ascii;
  }

  /** Writes with an indent of four blanks and unescaped Unicode: {@code indent=4}. */
  public static void writeIndented(JsonNode value, Appendable out) {
    new JsonWriter(out, ",", ": ", true, false).write(value);
  }

  /** Returns the text with Python's default separators, {@code ", "} and {@code ": "}, in ASCII. */
  public static String write(JsonNode value, boolean ascii) {
    StringBuilder out = new StringBuilder();
    new JsonWriter(out, ", ", ": ", false, ascii).write(value);
    return out.toString();
  }

  /** Returns the text without blanks, in ASCII: {@code separators=(',', ':')}. */
  public static String writeCompact(JsonNode value) {
    StringBuilder out = new StringBuilder();
    new JsonWriter(out, ",", ":", false, true).write(value);
    return out.toString();
  }

  private void write(JsonNode value) {
    try {
      append(value, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(JsonNode value, int depth) throws IOException {
    switch (value.getNodeType()) {
      case OBJECT -> appendObject(value, depth + 1);
      case ARRAY -> appendArray(value, depth + 1);
      case STRING -> appendString(value.textValue());
      case NUMBER -> out.append(number(value));
      case BOOLEAN -> out.append(value.booleanValue() ? "true" : "false");
      case BINARY -> out.append('"').append(value.asText()).append('"');
      case POJO -> appendObjectOfNoJsonType(value);
      default -> out.append("null");
    }
  }

  /** The AWS CLI gives up on such a result; jmespath's to_string() asks for its str() instead. */
  private void appendObjectOfNoJsonType(JsonNode value) throws IOException {
    if (indented) {
      throw new CliException("Encountered unrecognized type in JSON encoder.");
    }
    appendString(value.asText());
  }

  private void appendObject(JsonNode object, int depth) throws IOException {
    if (object.isEmpty()) {
      out.append("{}");
      return;
    }
    out.append('{');
    for (Iterator<Map.Entry<String, JsonNode>> all = object.properties().iterator();
        all.hasNext(); ) {
      Map.Entry<String, JsonNode> entry = all.next();
      appendLineStart(depth);
      appendString(entry.getKey());
      out.append(colon);
      append(entry.getValue(), depth);
      out.append(all.hasNext() ? comma : "");
    }
    appendLineStart(depth - 1);
    out.append('}');
  }

  private void appendArray(JsonNode array, int depth) throws IOException {
    if (array.isEmpty()) {
      out.append("[]");
      return;
    }
    out.append('[');
    for (Iterator<JsonNode> all = array.elements(); all.hasNext(); ) {
      appendLineStart(depth);
      append(all.next(), depth);
      out.append(all.hasNext() ? comma : "");
    }
    appendLineStart(depth - 1);
    out.append(']');
  }

  private void appendLineStart(int depth) throws IOException {
    if (indented) {
      out.append('\n');
      for (int i = 0; i < depth; i++) {
        out.append("    ");
      }
    }
  }

  private static String number(JsonNode number) {
    String text = PythonNumber.repr(number);
    return switch (text) {
      case "nan" -> "NaN";
      case "inf" -> "Infinity";
      case "-inf" -> "-Infinity";
      default -> text;
    };
  }

  private void appendString(String text) throws IOException {
    out.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || (ascii && c > '~')) {
        out.append(text, from, i);
        appendEscape(c);
        from = i + 1;
      }
    }
    out.append(text, from, text.length()).append('"');
  }

  private void appendEscape(char c) throws IOException {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0000", hex.length(), 4).append(hex);
      }
    }
  }
}
