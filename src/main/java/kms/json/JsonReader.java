package kms.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import kms.error.CliException;
import kms.python.OrderedDict;

/**
 * Reads JSON as Python's {@code json.loads} does: {@code NaN} and infinities are values, integers
 * are exact, the last of two equal names wins, and errors name the same place in the same words.
 * Jackson's own parser knows neither.
 */
public final class JsonReader {
  /** Where Python 3.11 gives up: its recursion limit, less the frames the AWS CLI is in. */
  private static final int MAX_DEPTH = 960;

  private final JsonScanner scanner;
  private final boolean ordered;
  private final int maxDepth;
  private int depth;

  private JsonReader(String text, boolean ordered, int maxDepth) {
    this.scanner = new JsonScanner(text);
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
    if (scanner.peek() == '\ufeff') {
      throw scanner.failure("Unexpected UTF-8 BOM (decode using utf-8-sig)");
    }
    scanner.skipBlanks();
    JsonNode value = value();
    scanner.skipBlanks();
    if (!scanner.isAtEnd()) {
      throw scanner.failure("Extra data");
    }
    return value;
  }

  private JsonNode value() {
    return switch (scanner.peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> TextNode.valueOf(scanner.string());
      case 't' -> scanner.word("true", BooleanNode.TRUE);
      case 'f' -> scanner.word("false", BooleanNode.FALSE);
      case 'n' -> scanner.word("null", NullNode.instance);
      case 'N' -> scanner.word("NaN", DoubleNode.valueOf(Double.NaN));
      case 'I' -> scanner.word("Infinity", DoubleNode.valueOf(Double.POSITIVE_INFINITY));
      default -> scanner.number();
    };
  }

  private void enter(char bracket) {
    if (++depth > maxDepth) {
      throw new CliException(
          "maximum recursion depth exceeded while decoding a JSON "
              + (bracket == '{' ? "object" : "array")
              + " from a unicode string");
    }
    scanner.expect(bracket);
    scanner.skipBlanks();
  }

  private JsonNode object() {
    enter('{');
    ObjectNode object = ordered ? new OrderedDict() : JsonNodeFactory.instance.objectNode();
    if (scanner.accept('}')) {
      depth--;
      return object;
    }
    do {
      scanner.skipBlanks();
      String name = name();
      scanner.skipBlanks();
      scanner.expect(':');
      scanner.skipBlanks();
      object.set(name, value());
      scanner.skipBlanks();
    } while (another('}'));
    depth--;
    return object;
  }

  private String name() {
    if (scanner.peek() != '"') {
      throw scanner.failure("Expecting property name enclosed in double quotes");
    }
    return scanner.string();
  }

  private JsonNode array() {
    enter('[');
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    if (scanner.accept(']')) {
      depth--;
      return array;
    }
    do {
      scanner.skipBlanks();
      array.add(value());
      scanner.skipBlanks();
    } while (another(']'));
    depth--;
    return array;
  }

  /** Steps over a comma and tells whether one was there instead of the end. */
  private boolean another(char end) {
    if (scanner.accept(end)) {
      return false;
    }
    scanner.expect(',');
    return true;
  }
}
