package kms.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document as expat does, with namespaces, and stops at the same place with the same words
 * when it is not well-formed. What a document type declares is not read.
 */
final class XmlReader {
  private final XmlSource source;
  private final XmlMarkup markup;
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private @Nullable XmlElement root;

  /** An element whose end is not read yet, with its name as it is written and its prefixes. */
  private record OpenElement(XmlElement element, XmlTag tag, XmlPrefixes prefixes) {}

  XmlReader(byte[] document) {
    this.source = new XmlSource(document);
    this.markup = new XmlMarkup(source);
  }

  XmlElement read() {
    boolean externalEntities = new XmlProlog(source, markup).read();
    startElement();
    while (!open.isEmpty()) {
      readContent(externalEntities);
    }
    readEpilog();
    return Objects.requireNonNull(root);
  }

  private void readContent(boolean externalEntities) {
    int start = source.at;
    switch (source.peek()) {
      case XmlSource.END -> throw source.failure("no element found", lastToken());
      case '<' -> readMarkup(start);
      case '&' -> readReference(externalEntities);
      default -> readText();
    }
  }

  /** A carriage return at the very end is a token of its own, as a line feed may follow it. */
  private int lastToken() {
    return source.peek(-1) == '\r' ? source.at - 1 : source.at;
  }

  private void readReference(boolean externalEntities) {
    int start = source.at;
    XmlReference reference = XmlReference.read(source, start);
    String character = reference.character();
    if (character == null) {
      String undefined =
          "undefined entity" + (externalEntities ? " &" + reference.name() + ";" : "");
      throw source.failure(
          reference.isNumber() ? "reference to invalid character number" : undefined, start);
    }
    current().addText(character);
  }

  private void readText() {
    int start = source.at;
    while ("<&".indexOf(source.peek()) < 0 && source.peek() != XmlSource.END) {
      if (source.startsWith("]]>")) {
        source.at += 2;
        throw source.invalid(start);
      }
      if (!XmlSource.isCharacter(source.peek())) {
        throw source.invalid(source.at);
      }
      source.at++;
    }
    addText(start, source.at);
  }

  /** All ends of lines are line feeds to the reader of a document. */
  private void addText(int start, int end) {
    current().addText(source.text(start, end).replace("\r\n", "\n").replace('\r', '\n'));
  }

  private XmlElement current() {
    return open.element().element();
  }

  private void readMarkup(int start) {
    source.at++;
    switch (source.peek()) {
      case '/' -> endElement(start);
      case '!' -> readCommentOrText(start);
      case '?' -> markup.instruction(start);
      default -> {
        source.at = start;
        startElement();
      }
    }
  }

  private void readCommentOrText(int start) {
    source.at++;
    if (source.peek() != '[') {
      markup.comment(start);
      return;
    }
    for (char expected : "[CDATA[".toCharArray()) {
      if (source.peek() != expected) {
        throw source.invalid(start);
      }
      source.at++;
    }
    int textStart = source.at;
    while (!source.startsWith("]]>")) {
      if (source.peek() == XmlSource.END) {
        throw source.failure("unclosed CDATA section", unfinished(textStart));
      }
      if (!XmlSource.isCharacter(source.peek())) {
        throw source.invalid(source.at);
      }
      source.at++;
    }
    addText(textStart, source.at);
    source.at += 3;
  }

  /** Returns where brackets begin that could be those of an end. */
  private int unfinished(int textStart) {
    int place = source.at;
    while (place > textStart
        && source.at - place < 2
        && source.peek(place - 1 - source.at) == ']') {
      place--;
    }
    return place == source.at && place > textStart ? lastToken() : place;
  }

  private void startElement() {
    int start = source.at;
    XmlTag tag = XmlTag.read(source, markup);
    OpenElement parent = open.peek();
    XmlPrefixes outside = parent == null ? XmlPrefixes.NONE : parent.prefixes();
    XmlPrefixes prefixes = outside.inside(tag, source, start);
    XmlElement element = new XmlElement(tag.localName());
    if (parent == null) {
      root = element;
    } else {
      parent.element().add(element);
    }
    if (!tag.empty()) {
      open.push(new OpenElement(element, tag, prefixes));
    }
  }

  private void endElement(int start) {
    int nameStart = ++source.at;
    String name = markup.name(start);
    while (XmlSource.isBlank(source.peek())) {
      source.at++;
    }
    if (!source.accept(">")) {
      throw source.invalid(start);
    }
    if (!open.pop().tag().name().equals(name)) {
      throw source.failure("mismatched tag", nameStart);
    }
  }

  private void readEpilog() {
    while (source.peek() != XmlSource.END) {
      int start = source.at;
      if (XmlSource.isBlank(source.peek())) {
        source.at++;
      } else if (source.accept("<!--")) {
        source.at -= 2;
        markup.comment(start);
      } else if (source.startsWith("<?")) {
        source.at++;
        markup.instruction(start);
      } else {
        markup.strayToken();
        throw source.failure("junk after document element", start);
      }
    }
  }
}
