package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Reads the AWS CLI's shorthand, such as {@code Name=a,Values=b,c}, into an object of texts. */
final class Shorthand {
  /** What ends a word that may stand within brackets, and one that follows a comma. */
  private static final String FIRST_END = "]}";

  private static final String SECOND_END = "=";

  private final ShorthandScanner scanner;
  private final ParamFile files;
  private boolean loadsFiles;

  private Shorthand(String text, ParamFile files) {
    this.scanner = new ShorthandScanner(text);
    this.files = files;
  }

  /**
   * Reads a whole text.
   *
   * @param files loads the values of keys that are followed by {@code @=}
   * @throws ShorthandException when the text is no shorthand
   */
  static ObjectNode parse(String text, ParamFile files) {
    return new Shorthand(text, files).parameter();
  }

  private ObjectNode parameter() {
    ObjectNode parameter = JsonNodeFactory.instance.objectNode();
    parameter.set(key(), values());
    int last = scanner.position();
    while (!scanner.atEnd()) {
      scanner.expect(',');
      String key = key();
      JsonNode value = values();
      if (parameter.has(key)) {
        throw ShorthandException.duplicate(key, scanner, last + 1);
      }
      parameter.set(key, value);
      last = scanner.position();
    }
    return parameter;
  }

  /** Reads a key up to its value, and notes whether that may be in a file. */
  private String key() {
    String key = scanner.key();
    loadsFiles = scanner.accept('@');
    scanner.expect('=');
    return key;
  }

  private JsonNode values() {
    return switch (scanner.current()) {
      case '[' -> list();
      case '{' -> hash();
      default -> scanner.atEnd() ? TextNode.valueOf("") : commaSeparated();
    };
  }

  /**
   * Reads one value, or a list of them. What follows a comma may also be the next key: then a value
   * cannot be read, and the reader goes back to the comma.
   */
  private JsonNode commaSeparated() {
    JsonNode first = first();
    scanner.skipBlanks();
    if (scanner.current() != ',') {
      return first;
    }
    scanner.expect(',');
    ArrayNode list = JsonNodeFactory.instance.arrayNode().add(first);
    try {
      readSeconds(list);
    } catch (ShorthandException e) {
      if (scanner.atEnd()) {
        throw e;
      }
      scanner.backtrackTo(',');
    }
    return list.size() == 1 ? first : list;
  }

  private void readSeconds(ArrayNode list) {
    for (boolean more = true; more; ) {
      JsonNode second = second();
      scanner.skipBlanks();
      more = !scanner.atEnd();
      if (more) {
        scanner.expect(',');
      }
      list.add(second);
    }
  }

  private ArrayNode list() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    scanner.expect('[');
    while (scanner.current() != ']') {
      list.add(item());
      endItem(']');
    }
    scanner.expectBare(']');
    return list;
  }

  private ObjectNode hash() {
    ObjectNode hash = JsonNodeFactory.instance.objectNode();
    scanner.expect('{');
    while (scanner.current() != '}') {
      String key = key();
      JsonNode value = item();
      endItem('}');
      hash.set(key, value);
    }
    scanner.expectBare('}');
    return hash;
  }

  private void endItem(char end) {
    scanner.skipBlanks();
    if (scanner.current() != end) {
      scanner.expectBare(',');
      scanner.skipBlanks();
    }
  }

  private JsonNode item() {
    return switch (scanner.current()) {
      case '[' -> list();
      case '{' -> hash();
      default -> first();
    };
  }

  private JsonNode first() {
    if (isQuote(scanner.current())) {
      return quoted();
    }
    String word = scanner.word(FIRST_END);
    return word == null ? TextNode.valueOf("") : value(word);
  }

  private JsonNode second() {
    if (isQuote(scanner.current())) {
      return quoted();
    }
    String word = scanner.word(SECOND_END);
    if (word == null) {
      throw ShorthandException.unexpected("<second>", "<none>", scanner);
    }
    return value(word);
  }

  private static boolean isQuote(int c) {
    return c == '\'' || c == '"';
  }

  private JsonNode quoted() {
    boolean single = scanner.current() == '\'';
    return value(
        single ? scanner.quoted('\'', "singled quoted") : scanner.quoted('"', "double quoted"));
  }

  private JsonNode value(String text) {
    JsonNode loaded = loadsFiles ? files.loadLocal(text) : null;
    return loaded == null ? TextNode.valueOf(text) : loaded;
  }
}
