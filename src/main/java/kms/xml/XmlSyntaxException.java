package kms.xml;

import kms.error.CliException;

/** A text that is not well-formed XML, in expat's words, such as {@code mismatched tag}. */
public final class XmlSyntaxException extends CliException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates a failure.
   *
   * @param words what is wrong
   * @param line the line where it is, from 1
   * @param column the characters before it in that line
   */
  XmlSyntaxException(String words, int line, int column) {
    super(words + ": line " + line + ", column " + column);
  }
}
