package kms.xml;

/** Reads {@code <?xml version="1.0"?>}, and finds what is wrong with it where expat does. */
final class XmlDeclaration {
  private final XmlSource source;
  private final int end;
  private int at;

  /** Where the last setting has its name, and its value. */
  private int nameStart;

  private int valueStart;

  private XmlDeclaration(XmlSource source, int start, int end) {
    this.source = source;
    this.at = start;
    this.end = end;
  }

  /**
   * Checks a declaration.
   *
   * @param start what follows {@code <?xml}
   * @param end where {@code ?>} begins
   * @throws XmlSyntaxException when it is not well-formed
   */
  static void check(XmlSource source, int start, int end) {
    new XmlDeclaration(source, start, end).check();
  }

  private void check() {
    String name = setting();
    if (!name.equals("version")) {
      throw failure(name.isEmpty() ? at : nameStart);
    }
    name = setting();
    if (name.equals("encoding")) {
      if (!Character.isLetter(peek(valueStart))) {
        throw failure(valueStart);
      }
      name = setting();
    }
    if (name.isEmpty()) {
      return;
    }
    if (!name.equals("standalone")) {
      throw failure(nameStart);
    }
    String value = source.text(valueStart, at - 1);
    if (!value.equals("yes") && !value.equals("no")) {
      throw failure(valueStart);
    }
    skipBlanks();
    if (at != end) {
      throw failure(at);
    }
  }

  /** Reads a setting and returns its name, which is empty when there is none. */
  private String setting() {
    int start = at;
    skipBlanks();
    if (at == end) {
      at = start;
      return "";
    }
    if (at == start) {
      throw failure(at);
    }
    nameStart = at;
    while (peek(at) > 0 && peek(at) < 128 && peek(at) != '=' && !XmlSource.isBlank(peek(at))) {
      at++;
    }
    String name = source.text(nameStart, at);
    skipBlanks();
    if (peek(at) != '=' || name.isEmpty()) {
      throw failure(at);
    }
    at++;
    skipBlanks();
    readValue();
    return name;
  }

  private void readValue() {
    int quote = peek(at);
    if (quote != '"' && quote != '\'') {
      throw failure(at);
    }
    at++;
    valueStart = at;
    while (peek(at) != quote) {
      int c = peek(at);
      boolean allowed = c < 128 && (Character.isLetterOrDigit(c) || ".-_".indexOf(c) >= 0);
      if (c < 0 || !allowed) {
        throw failure(at);
      }
      at++;
    }
    at++;
  }

  private void skipBlanks() {
    while (XmlSource.isBlank(peek(at))) {
      at++;
    }
  }

  private int peek(int place) {
    return place < end ? source.peek(place - source.at) : XmlSource.END;
  }

  private XmlSyntaxException failure(int place) {
    return source.failure("XML declaration not well-formed", place);
  }
}
