package kms.xml;

import java.util.ArrayList;
import java.util.List;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** An element with the text before its first child, and its children; attributes are dropped. */
public final class XmlElement {
  private final String name;
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlElement(String name) {
    this.name = name;
  }

  /**
   * Reads a document.
   *
   * @return its outermost element
   * @throws XmlSyntaxException when it is not well-formed
   */
  public static XmlElement parse(byte[] document) {
    return new XmlReader(document).read();
  }

  /** Returns the name without a prefix. */
  String name() {
    return name;
  }

  /** Returns the text before the first child, which may be empty. */
  public String text() {
    return text.toString();
  }

  /** Returns the first child of that name, or null. */
  public @Nullable XmlElement child(String childName) {
    for (XmlElement child : children) {
      if (child.name().equals(childName)) {
        return child;
      }
    }
    return null;
  }

  /**
   * Returns the text of the child of that name, or null.
   *
   * @throws CliException when there are several: which one is meant nobody knows
   */
  public @Nullable String textOf(String childName) {
    String found = null;
    for (XmlElement child : children) {
      if (child.name().equals(childName)) {
        if (found != null) {
          throw new CliException("The answer has more than one " + childName);
        }
        found = child.text();
      }
    }
    return found;
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void addText(CharSequence more) {
    if (children.isEmpty()) {
      text.append(more);
    }
  }
}
