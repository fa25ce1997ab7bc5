package kms.xml;

/** Reads the parts that markup is made of. */
final class XmlMarkup {
  private final XmlSource source;

  XmlMarkup(XmlSource source) {
    this.source = source;
  }

  /** Reads a name with at most one prefix. */
  String name(int tokenStart) {
    int start = source.at;
    nameStart(tokenStart);
    boolean prefixed = false;
    while (true) {
      if (source.peek() == ':' && !prefixed) {
        prefixed = true;
        source.at++;
        nameStart(tokenStart);
      } else if (XmlSource.isNamePart(source.peek())) {
        source.at++;
      } else {
        return source.text(start, source.at);
      }
    }
  }

  private void nameStart(int tokenStart) {
    if (!XmlSource.isNameStart(source.peek())) {
      throw source.invalid(tokenStart);
    }
    source.at++;
  }

  /** Reads a comment from the first dash on. */
  void comment(int tokenStart) {
    for (int i = 0; i < 2; i++) {
      if (source.peek() != '-') {
        throw source.invalid(tokenStart);
      }
      source.at++;
    }
    while (!source.accept("--")) {
      if (!XmlSource.isCharacter(source.peek())) {
        throw source.invalid(tokenStart);
      }
      source.at++;
    }
    if (!source.accept(">")) {
      throw source.invalid(tokenStart);
    }
  }

  /** Reads a processing instruction from the question mark on. */
  void instruction(int tokenStart) {
    source.at++;
    String target = name(tokenStart);
    if (target.equals("xml") && (source.startsWith("?>") || XmlSource.isBlank(source.peek()))) {
      skipTo("?>", tokenStart);
      throw source.failure("XML or text declaration not at start of entity", tokenStart);
    }
    boolean blank = XmlSource.isBlank(source.peek());
    if (target.equalsIgnoreCase("xml") || (!blank && source.peek() != '?')) {
      throw source.invalid(tokenStart);
    }
    if (!blank && !source.startsWith("?>")) {
      source.at++;
      throw source.invalid(tokenStart);
    }
    skipTo("?>", tokenStart);
  }

  /** Reads up to and with a text. */
  void skipTo(String end, int tokenStart) {
    while (!source.accept(end)) {
      if (!XmlSource.isCharacter(source.peek())) {
        throw source.invalid(tokenStart);
      }
      source.at++;
    }
  }

  /**
   * Reads a token that cannot stand where it does, outside of all elements. It matters only when it
   * is none at all.
   */
  void strayToken() {
    int start = source.at;
    int c = source.peek();
    if (c == '"' || c == '\'') {
      literal(start);
    } else if (c == '<') {
      strayMarkup(start);
    } else if (c == '%') {
      strayReference(start);
    } else if (c == '#') {
      source.at++;
      word(start, " \t\r\n)>%|", true);
    } else if (XmlSource.isNamePart(c) || c == ':') {
      word(start, ">),|[% \t\r\n", false);
    } else if (c == ')') {
      source.at++;
      if (source.peek() != XmlSource.END && ">,|)*?+ \t\r\n".indexOf(source.peek()) < 0) {
        throw source.invalid(start);
      }
    } else if (",[](|>".indexOf(c) < 0) {
      throw source.invalid(start);
    }
  }

  private void literal(int start) {
    int quote = source.peek();
    do {
      source.at++;
      if (!XmlSource.isCharacter(source.peek())) {
        throw source.invalid(start);
      }
    } while (source.peek() != quote);
    source.at++;
    if (source.peek() != XmlSource.END && ">%[ \t\r\n".indexOf(source.peek()) < 0) {
      throw source.invalid(start);
    }
  }

  private void strayMarkup(int start) {
    source.at++;
    if (XmlSource.isNameStart(source.peek())) {
      return;
    }
    if (source.peek() != '!') {
      throw source.invalid(start);
    }
    source.at++;
    if (source.peek() == '[') {
      return;
    }
    if (source.peek() == '-') {
      comment(start);
      return;
    }
    int nameStart = source.at;
    while (source.peek() == '_' || (source.peek() < 128 && Character.isLetter(source.peek()))) {
      source.at++;
    }
    boolean ended = source.at > nameStart && "% \t\r\n".indexOf(source.peek()) >= 0;
    if (!ended) {
      throw source.invalid(start);
    }
  }

  private void strayReference(int start) {
    source.at++;
    if (source.peek() != '%' && !XmlSource.isBlank(source.peek())) {
      name(start);
      if (!source.accept(";")) {
        throw source.invalid(start);
      }
      throw source.failure("illegal parameter entity reference", start);
    }
  }

  /** Reads letters and the like up to the end or to what may end them. */
  private void word(int start, String ends, boolean named) {
    if (named && !XmlSource.isNameStart(source.peek())) {
      throw source.invalid(start);
    }
    boolean name = XmlSource.isNameStart(source.peek());
    while (XmlSource.isNamePart(source.peek()) || (source.peek() == ':' && !named)) {
      source.at++;
    }
    boolean counted = name && !named && "+*?".indexOf(source.peek()) >= 0;
    if (source.peek() != XmlSource.END && ends.indexOf(source.peek()) < 0 && !counted) {
      throw source.invalid(start);
    }
    source.at += counted ? 1 : 0;
  }
}
