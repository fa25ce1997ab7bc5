package kms.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an element.
 *
 * @param name its name as it is written
 * @param attributes its attributes, in their order
 * @param empty whether it is the end, too
 */
record XmlTag(String name, List<Attribute> attributes, boolean empty) {

  /**
   * An attribute; of its value only that is known which can be wrong.
   *
   * @param name its name as it is written
   * @param place where it begins
   * @param blank whether its value is empty
   * @param references what stands for characters in its value
   */
  record Attribute(String name, int place, boolean blank, List<XmlReference> references) {}

  /** Reads a tag from its angle bracket on. */
  static XmlTag read(XmlSource source, XmlMarkup markup) {
    int start = source.at++;
    String name = markup.name(start);
    List<Attribute> attributes = new ArrayList<>();
    boolean separated = false;
    while (true) {
      if (XmlSource.isBlank(source.peek())) {
        source.at++;
        separated = true;
      } else if (source.accept(">")) {
        return new XmlTag(name, attributes, false);
      } else if (source.accept("/")) {
        if (!source.accept(">")) {
          throw source.invalid(start);
        }
        return new XmlTag(name, attributes, true);
      } else if (separated) {
        attributes.add(attribute(source, markup, start));
        separated = false;
      } else {
        throw source.invalid(start);
      }
    }
  }

  private static Attribute attribute(XmlSource source, XmlMarkup markup, int start) {
    int place = source.at;
    String name = markup.name(start);
    skipBlanks(source);
    if (!source.accept("=")) {
      throw source.invalid(start);
    }
    skipBlanks(source);
    int quote = source.peek();
    if (quote != '"' && quote != '\'') {
      throw source.invalid(start);
    }
    int valueStart = ++source.at;
    List<XmlReference> references = new ArrayList<>();
    while (source.peek() != quote) {
      if (source.peek() == '&') {
        references.add(XmlReference.read(source, start));
      } else if (source.peek() == '<' || !XmlSource.isCharacter(source.peek())) {
        throw source.invalid(start);
      } else {
        source.at++;
      }
    }
    return new Attribute(name, place, valueStart == source.at++, references);
  }

  private static void skipBlanks(XmlSource source) {
    while (XmlSource.isBlank(source.peek())) {
      source.at++;
    }
  }

  /** Returns the name without a prefix. */
  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Returns the prefix of a name, or null when it has none. */
  static @Nullable String prefix(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? null : name.substring(0, colon);
  }
}
