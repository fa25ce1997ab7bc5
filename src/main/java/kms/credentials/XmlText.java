package kms.credentials;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a small XML document, by the path of their element. Document types and entities of
 * its own are not read.
 */
final class XmlText {
  private final String xml;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<StringBuilder> content = new ArrayDeque<>();
  private int at;

  private XmlText(String xml) {
    this.xml = xml;
  }

  /**
   * Reads a document.
   *
   * @throws CliException when it is not well-formed
   */
  static XmlText parse(String xml) {
    XmlText document = new XmlText(xml);
    document.read();
    return document;
  }

  /** Returns the text of the first element whose path ends so, or null. */
  @Nullable String find(String pathEnd) {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      if (text.getKey().endsWith("/" + pathEnd)) {
        return text.getValue();
      }
    }
    return null;
  }

  private void read() {
    while (at < xml.length()) {
      if (xml.charAt(at) != '<') {
        addText(until("<", false), true);
      } else if (accept("<!--")) {
        until("-->", true);
      } else if (accept("<![CDATA[")) {
        addText(until("]]>", true), false);
      } else if (accept("<?")) {
        until("?>", true);
      } else {
        at++;
        readTag(until(">", true));
      }
    }
    if (!open.isEmpty() || texts.isEmpty()) {
      throw malformed();
    }
  }

  private void readTag(String tag) {
    if (tag.startsWith("!")) {
      throw malformed();
    }
    if (tag.startsWith("/")) {
      endElement(name(tag.substring(1)));
      return;
    }
    boolean empty = tag.endsWith("/");
    String name = name(empty ? tag.substring(0, tag.length() - 1) : tag);
    open.addLast(name);
    content.addLast(new StringBuilder());
    if (empty) {
      endElement(name);
    }
  }

  private void endElement(String name) {
    String path = "/" + String.join("/", open);
    if (!name.equals(open.pollLast())) {
      throw malformed();
    }
    texts.putIfAbsent(path, content.removeLast().toString());
  }

  /** Returns the name in front of attributes and behind a prefix. */
  private static String name(String tag) {
    int end = 0;
    while (end < tag.length() && !Character.isWhitespace(tag.charAt(end))) {
      end++;
    }
    String name = tag.substring(tag.lastIndexOf(':', end - 1) + 1, end);
    if (name.isEmpty()) {
      throw malformed();
    }
    return name;
  }

  private void addText(String text, boolean escaped) {
    StringBuilder current = content.peekLast();
    if (current != null) {
      current.append(escaped ? unescaped(text) : text);
    } else if (!text.isBlank()) {
      throw malformed();
    }
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '&') {
        out.append(text.charAt(i));
        continue;
      }
      int end = text.indexOf(';', i);
      if (end < 0) {
        throw malformed();
      }
      out.appendCodePoint(character(text.substring(i + 1, end)));
      i = end;
    }
    return out.toString();
  }

  private static int character(String entity) {
    return switch (entity) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(entity);
    };
  }

  private static int numbered(String entity) {
    try {
      int code =
          entity.startsWith("#x")
              ? Integer.parseInt(entity.substring(2), 16)
              : Integer.parseInt(entity.substring(entity.startsWith("#") ? 1 : 0));
      if (entity.startsWith("#") && Character.isValidCodePoint(code)) {
        return code;
      }
    } catch (NumberFormatException e) {
      throw malformed();
    }
    throw malformed();
  }

  private String until(String end, boolean required) {
    int found = xml.indexOf(end, at);
    if (found < 0 && required) {
      throw malformed();
    }
    String text = xml.substring(at, found < 0 ? xml.length() : found);
    at = found < 0 ? xml.length() : found + (required ? end.length() : 0);
    return text;
  }

  private boolean accept(String start) {
    boolean there = xml.startsWith(start, at);
    at += there ? start.length() : 0;
    return there;
  }

  private static CliException malformed() {
    return new CliException("Unable to parse response, invalid XML received");
  }
}
