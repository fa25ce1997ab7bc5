package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.json.JsonSyntaxException;
import kms.model.Shape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import kms.python.TypeErrors;
import kms.python.Whitespace;

/** Converts the words given for one option into the value of its parameter. */
final class ArgumentValue {
  private final String option;
  private final Shape shape;
  private final ParamFile files;

  ArgumentValue(String option, Shape shape, ParamFile files) {
    this.option = option;
    this.shape = shape;
    this.files = files;
  }

  /**
   * Loads and converts the words.
   *
   * @param words one, but for a list any number, and for a boolean {@code true} or {@code false};
   *     where one is missing, the value is an empty list, which is of a wrong type
   * @throws CliException when they cannot be loaded or converted
   */
  JsonNode convert(List<String> words) {
    if (shape instanceof BooleanShape) {
      return BooleanNode.valueOf(words.get(0).equals("true"));
    }
    JsonNode loaded = words.size() == 1 ? files.load(option, words.get(0)) : null;
    if (loaded instanceof BinaryNode bytes) {
      return bytes(bytes);
    }
    if (loaded != null) {
      return text(loaded.textValue());
    }
    if (shape instanceof ListShape list) {
      return words(list, words);
    }
    return words.isEmpty() ? nothing() : text(words.get(0));
  }

  private JsonNode nothing() {
    ArrayNode nothing = JsonNodeFactory.instance.arrayNode();
    if (shape instanceof IntegerShape) {
      throw TypeErrors.noInteger(nothing);
    }
    return nothing;
  }

  private JsonNode text(String text) {
    // A list's text is read as shorthand of one element and stays an object; validation refuses it.
    if (isComplex(shape) && !looksLikeJson(text)) {
      return shape instanceof ListShape ? parse(text) : shorthand(shape, text);
    }
    return plain(shape, text);
  }

  private JsonNode words(ListShape list, List<String> words) {
    if (isComplex(list) && (words.isEmpty() || !looksLikeJson(words.get(0)))) {
      ArrayNode elements = JsonNodeFactory.instance.arrayNode(words.size());
      words.forEach(word -> elements.add(parse(word)));
      return ShorthandCoercion.coerce(list, elements);
    }
    if (words.size() == 1 && startsWith(words.get(0), '[')) {
      return json(words.get(0));
    }
    ArrayNode elements = JsonNodeFactory.instance.arrayNode(words.size());
    words.forEach(word -> elements.add(plain(list.element(), word)));
    return elements;
  }

  /** Converts a text that is no shorthand. */
  private JsonNode plain(Shape type, String text) {
    if (type instanceof IntegerShape) {
      return IntegerText.parse(TextNode.valueOf(text));
    }
    if (type instanceof StructureShape || type instanceof MapShape) {
      if (!startsWithExistingCharacter(text, '{')) {
        throw new ParamException(option, "Invalid JSON:\n" + text);
      }
      return json(text);
    }
    return type instanceof ListShape list ? list(list, text) : TextNode.valueOf(text);
  }

  /** A text that is no JSON is taken for its characters, as Python iterates over it. */
  private JsonNode list(ListShape list, String text) {
    if (startsWithExistingCharacter(text, '[')) {
      return json(text);
    }
    ArrayNode elements = JsonNodeFactory.instance.arrayNode();
    text.codePoints().forEach(c -> elements.add(plain(list.element(), Character.toString(c))));
    return elements;
  }

  private JsonNode bytes(BinaryNode bytes) {
    if (isComplex(shape)) {
      if (bytes.binaryValue().length == 0) {
        return parse("");
      }
      throw new CliException("'in <string>' requires string as left operand, not int");
    }
    if (shape instanceof IntegerShape) {
      return IntegerText.parse(bytes);
    }
    return shape instanceof ListShape ? numbers(bytes.binaryValue()) : bytes;
  }

  private static ArrayNode numbers(byte[] bytes) {
    ArrayNode numbers = JsonNodeFactory.instance.arrayNode(bytes.length);
    for (byte b : bytes) {
      numbers.add(b & 0xff);
    }
    return numbers;
  }

  private JsonNode shorthand(Shape type, String text) {
    return ShorthandCoercion.coerce(type, parse(text));
  }

  private JsonNode parse(String text) {
    try {
      return Shorthand.parse(text, files);
    } catch (ShorthandException e) {
      throw new ParamException(option, e.getMessage());
    }
  }

  private JsonNode json(String text) {
    try {
      return JsonReader.readOrdered(text);
    } catch (JsonSyntaxException e) {
      throw new ParamException(
          option, "Invalid JSON: " + e.getMessage() + "\nJSON received: " + text);
    }
  }

  /** Shorthand is for what JSON would be needed for otherwise: not for lists of scalars. */
  private static boolean isComplex(Shape type) {
    return type instanceof ListShape list ? list.element().isContainer() : type.isContainer();
  }

  private static boolean looksLikeJson(String text) {
    return startsWith(text, '[') || startsWith(text, '{');
  }

  private static boolean startsWith(String text, char c) {
    String stripped = Whitespace.strip(text);
    return !stripped.isEmpty() && stripped.charAt(0) == c;
  }

  private static boolean startsWithExistingCharacter(String text, char c) {
    if (Whitespace.strip(text).isEmpty()) {
      throw new CliException("string index out of range");
    }
    return startsWith(text, c);
  }
}
