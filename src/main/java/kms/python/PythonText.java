package kms.python;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;

/** Prints values as Python's {@code str()} and {@code repr()} do. */
public final class PythonText {

  private PythonText() {}

  /** Returns {@code str(value)}: a string bare, anything else as {@link #repr(JsonNode)}. */
  public static String str(JsonNode value) {
    return value.isTextual() ? value.textValue() : repr(value);
  }

  /** Returns {@code repr(value)}. */
  public static String repr(JsonNode value) {
    StringBuilder out = new StringBuilder();
    append(out, value);
    return out.toString();
  }

  /** Returns {@code repr(text)}: in quotes, with escapes for what cannot be printed. */
  public static String repr(String text) {
    StringBuilder out = new StringBuilder();
    appendString(out, text);
    return out.toString();
  }

  /** Returns {@code repr(bytes)}: {@code b'...'}. */
  public static String repr(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    appendBytes(out, bytes);
    return out.toString();
  }

  /**
   * Returns the name of the value's Python type as messages show it, such as {@code int}, {@code
   * NoneType} or {@code collections.OrderedDict}; the only objects of no JSON type are expressions
   * of JMESPath.
   */
  public static String typeName(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "str";
      case BOOLEAN -> "bool";
      case NUMBER -> value.isIntegralNumber() ? "int" : "float";
      case ARRAY -> "list";
      case OBJECT -> value instanceof OrderedDict ? "collections.OrderedDict" : "dict";
      case BINARY -> "bytes";
      case POJO -> "_Expression";
      default -> "NoneType";
    };
  }

  private static void append(StringBuilder out, JsonNode value) {
    switch (value.getNodeType()) {
      case STRING -> appendString(out, value.textValue());
      case BOOLEAN -> out.append(value.booleanValue() ? "True" : "False");
      case NUMBER -> out.append(PythonNumber.repr(value));
      case ARRAY -> appendList(out, value);
      case OBJECT -> appendObject(out, value);
      case BINARY -> appendBytes(out, binary(value));
      case POJO -> out.append(value.asText());
      default -> out.append("None");
    }
  }

  private static void appendList(StringBuilder out, JsonNode list) {
    out.append('[');
    String separator = "";
    for (JsonNode element : list) {
      out.append(separator);
      append(out, element);
      separator = ", ";
    }
    out.append(']');
  }

  private static void appendObject(StringBuilder out, JsonNode object) {
    boolean ordered = object instanceof OrderedDict;
    if (ordered && object.isEmpty()) {
      out.append("OrderedDict()");
      return;
    }
    out.append(ordered ? "OrderedDict([" : "{");
    for (Iterator<Map.Entry<String, JsonNode>> all = object.properties().iterator();
        all.hasNext(); ) {
      Map.Entry<String, JsonNode> entry = all.next();
      out.append(ordered ? "(" : "");
      appendString(out, entry.getKey());
      out.append(ordered ? ", " : ": ");
      append(out, entry.getValue());
      out.append(ordered ? ")" : "").append(all.hasNext() ? ", " : "");
    }
    out.append(ordered ? "])" : "}");
  }

  private static void appendString(StringBuilder out, String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    out.append(quote);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      appendCharacter(out, c, quote);
      i += Character.charCount(c);
    }
    out.append(quote);
  }

  private static void appendBytes(StringBuilder out, byte[] bytes) {
    boolean single = false;
    boolean twice = false;
    for (byte b : bytes) {
      single |= b == '\'';
      twice |= b == '"';
    }
    char quote = single && !twice ? '"' : '\'';
    out.append('b').append(quote);
    for (byte b : bytes) {
      int c = b & 0xff;
      if (c < 0x7f) {
        appendCharacter(out, c, quote);
      } else {
        out.append("\\x").append(hex(c, 2));
      }
    }
    out.append(quote);
  }

  private static void appendCharacter(StringBuilder out, int c, char quote) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\\' -> out.append("\\\\");
      default -> {
        if (c == quote) {
          out.append('\\').append(quote);
        } else if (isPrintable(c)) {
          out.appendCodePoint(c);
        } else {
          appendEscape(out, c);
        }
      }
    }
  }

  private static void appendEscape(StringBuilder out, int c) {
    if (c <= 0xff) {
      out.append("\\x").append(hex(c, 2));
    } else if (c <= 0xffff) {
      out.append("\\u").append(hex(c, 4));
    } else {
      out.append("\\U").append(hex(c, 8));
    }
  }

  private static String hex(int c, int digits) {
    String text = Integer.toHexString(c);
    return "0".repeat(digits - text.length()) + text;
  }

  /** Tells what {@code str.isprintable()} tells of one character. */
  private static boolean isPrintable(int c) {
    if (c == ' ') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static byte[] binary(JsonNode value) {
    try {
      return value.binaryValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
