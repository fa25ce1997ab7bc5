package kms.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import kms.error.CliException;
import kms.python.OrderedDict;
import kms.python.PythonNumber;

/**
 * Reads JSON as Python's {@code json.loads} does: {@code NaN} and infinities are values, integers
 * are exact, the last of two equal names wins, and errors name the same place in the same words.
 * Jackson's own parser knows neither.
 */
public final class JsonReader {
  /** Where Python 3.11 gives up: its recursion limit, less the frames the AWS CLI is in. */
  private static final int MAX_DEPTH = 960;

  private final String text;
  private final boolean ordered;
  private final int maxDepth;
  private int at;
  private int depth;

  private JsonReader(String text, boolean ordered, int maxDepth) {
    this.text = text;
    this.ordered = ordered;
    this.maxDepth = maxDepth;
  }

  /**
   * Reads one JSON value.
   *
   * @throws JsonSyntaxException when the text is anything else
   */
  public static JsonNode read(String text) {
    return read(text, MAX_DEPTH);
  }

  /**
   * Reads one JSON value where Python has {@code maxDepth} frames left.
   *
   * @throws JsonSyntaxException when the text is anything else
   * @throws CliException when arrays and objects are nested more deeply
   */
  public static JsonNode read(String text, int maxDepth) {
    return new JsonReader(text, false, maxDepth).document();
  }

  /**
   * Reads one JSON value from bytes in UTF-8, UTF-16 or UTF-32, with or without a byte order mark.
   *
   * @throws JsonSyntaxException when the text is anything else
   * @throws kms.python.UnicodeDecodeException when the bytes are no text
   */
  public static JsonNode read(byte[] bytes) {
    return read(JsonBytes.decode(bytes));
  }

  /**
   * Reads one JSON value whose objects print as {@code OrderedDict([...])} in messages.
   *
   * @throws JsonSyntaxException when the text is anything else
   */
  public static JsonNode readOrdered(String text) {
    return new JsonReader(text, true, MAX_DEPTH).document();
  }

  private JsonNode document() {
    if (text.startsWith("\ufeff")) {
      throw JsonSyntaxException.at("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0);
    }
    skipBlanks();
    JsonNode value = value();
    skipBlanks();
    if (at < text.length()) {
      throw JsonSyntaxException.at("Extra data", text, at);
    }
    return value;
  }

  private JsonNode value() {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> TextNode.valueOf(string());
      case 't' -> word("true", BooleanNode.TRUE);
      case 'f' -> word("false", BooleanNode.FALSE);
      case 'n' -> word("null", NullNode.instance);
      case 'N' -> word("NaN", DoubleNode.valueOf(Double.NaN));
      case 'I' -> word("Infinity", DoubleNode.valueOf(Double.POSITIVE_INFINITY));
      default -> number();
    };
  }

  private void enter(String kind) {
    if (++depth > maxDepth) {
      throw new CliException(
          "maximum recursion depth exceeded while decoding a JSON "
              + kind
              + " from a unicode string");
    }
    at++;
    skipBlanks();
  }

  private JsonNode object() {
    enter("object");
    ObjectNode object = ordered ? new OrderedDict() : JsonNodeFactory.instance.objectNode();
    if (accept('}')) {
      depth--;
      return object;
    }
    do {
      skipBlanks();
      String name = name();
      skipBlanks();
      expect(':');
      skipBlanks();
      object.set(name, value());
      skipBlanks();
    } while (another('}'));
    depth--;
    return object;
  }

  private String name() {
    if (peek() != '"') {
      throw JsonSyntaxException.at("Expecting property name enclosed in double quotes", text, at);
    }
    return string();
  }

  private JsonNode array() {
    enter("array");
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    if (accept(']')) {
      depth--;
      return array;
    }
    do {
      skipBlanks();
      array.add(value());
      skipBlanks();
    } while (another(']'));
    depth--;
    return array;
  }

  /** Steps over a comma and tells whether one was there instead of the end. */
  private boolean another(char end) {
    if (accept(end)) {
      return false;
    }
    expect(',');
    return true;
  }

  private String string() {
    int start = at++;
    StringBuilder out = null;
    for (int from = at; ; from = at) {
      at = endOfPlain(from);
      if (at == text.length()) {
        throw JsonSyntaxException.at("Unterminated string starting at", text, start);
      }
      char end = text.charAt(at++);
      if (end == '"' && out == null) {
        return text.substring(from, at - 1);
      }
      out = (out == null ? new StringBuilder() : out).append(text, from, at - 1);
      if (end == '"') {
        return out.toString();
      }
      if (end != '\\') {
        throw JsonSyntaxException.at("Invalid control character at", text, at - 1);
      }
      out.append(escape(start));
    }
  }

  private int endOfPlain(int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '"' || c == '\\' || c < ' ') {
        break;
      }
      end++;
    }
    return end;
  }

  private char escape(int start) {
    if (at == text.length()) {
      throw JsonSyntaxException.at("Unterminated string starting at", text, start);
    }
    char c = text.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw JsonSyntaxException.at("Invalid \\escape", text, at - 2);
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = i < text.length() ? hexDigit(text.charAt(i)) : -1;
      // Python wants one character more after the four digits.
      if (digit < 0 || at + 4 >= text.length()) {
        throw JsonSyntaxException.at("Invalid \\uXXXX escape", text, at - 1);
      }
      code = code * 16 + digit;
    }
    at += 4;
    return (char) code;
  }

  private static int hexDigit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private JsonNode number() {
    int start = at;
    accept('-');
    if (at > start && peek() == 'I') {
      return negativeInfinity(start);
    }
    if (!accept('0')) {
      digits();
    }
    if (at == start || text.charAt(at - 1) == '-') {
      at = start;
      throw JsonSyntaxException.at("Expecting value", text, start);
    }
    boolean hasFraction = fraction();
    boolean isFloat = exponent() || hasFraction;
    String number = text.substring(start, at);
    if (isFloat) {
      return DoubleNode.valueOf(Double.parseDouble(number));
    }
    return integer(number);
  }

  private static JsonNode integer(String number) {
    try {
      PythonNumber.checkLength(number.startsWith("-") ? number.substring(1) : number);
    } catch (CliException e) {
      // A ValueError in Python, as all that is wrong with the text.
      throw new JsonSyntaxException(e.getMessage());
    }
    return PythonNumber.integer(new BigInteger(number));
  }

  private JsonNode negativeInfinity(int start) {
    if (!text.startsWith("-Infinity", start)) {
      throw JsonSyntaxException.at("Expecting value", text, start);
    }
    at = start + "-Infinity".length();
    return DoubleNode.valueOf(Double.NEGATIVE_INFINITY);
  }

  private boolean fraction() {
    int start = at;
    if (accept('.') && digits()) {
      return true;
    }
    at = start;
    return false;
  }

  private boolean exponent() {
    int start = at;
    if (accept('e') || accept('E')) {
      if (!accept('-')) {
        accept('+');
      }
      if (digits()) {
        return true;
      }
    }
    at = start;
    return false;
  }

  private boolean digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at > start;
  }

  private JsonNode word(String word, JsonNode value) {
    if (!text.startsWith(word, at)) {
      throw JsonSyntaxException.at("Expecting value", text, at);
    }
    at += word.length();
    return value;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw JsonSyntaxException.at("Expecting '" + c + "' delimiter", text, at);
    }
  }

  private boolean accept(char c) {
    boolean there = peek() == c;
    at += there ? 1 : 0;
    return there;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void skipBlanks() {
    for (char c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek()) {
      at++;
    }
  }
}
