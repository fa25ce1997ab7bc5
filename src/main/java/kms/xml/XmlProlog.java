package kms.xml;

/** Reads what stands before the outermost element. */
final class XmlProlog {
  private static final String BLANK = "[ \\t\\r\\n]";
  private static final String PUBLIC_ID = "[ \\r\\n\\w\\-'()+,./:=?;!*#@$%]*";

  private final XmlSource source;
  private final XmlMarkup markup;
  private boolean externalEntities;
  private boolean hasDocumentType;
  private int tokenPlace;

  XmlProlog(XmlSource source, XmlMarkup markup) {
    this.source = source;
    this.markup = markup;
  }

  private static String declaration() {
    return setting("version", "[\\w.:-]+")
        + "("
        + setting("encoding", "[A-Za-z][\\w.-]*")
        + ")?("
        + setting("standalone", "(yes|no)")
        + ")?"
        + BLANK
        + "*";
  }

  private static String setting(String name, String value) {
    String equals = BLANK + "*=" + BLANK + "*";
    return BLANK + "+" + name + equals + "(\"" + value + "\"|'" + value + "')";
  }

  /** Goes to the outermost element; tells whether entities may be declared somewhere else. */
  boolean read() {
    readDeclaration();
    while (true) {
      int start = source.at;
      if (source.peek() == XmlSource.END) {
        throw source.failure("no element found", start);
      } else if (XmlSource.isBlank(source.peek())) {
        source.at++;
      } else if (source.startsWith("<!-")) {
        source.at += 2;
        markup.comment(start);
      } else if (source.startsWith("<?")) {
        source.at++;
        markup.instruction(start);
      } else if (source.peek() == '<' && XmlSource.isNameStart(source.peek(1))) {
        return externalEntities;
      } else {
        readDocumentType(start);
      }
    }
  }

  private void readDeclaration() {
    int start = source.at;
    if (!source.startsWith("<?xml")
        || (source.peek(5) != '?' && !XmlSource.isBlank(source.peek(5)))) {
      return;
    }
    source.at += 5;
    int content = source.at;
    markup.skipTo("?>", start);
    if (!source.text(content, source.at - 2).matches(declaration())) {
      throw source.failure("XML declaration not well-formed", content);
    }
  }

  private void readDocumentType(int start) {
    markup.strayToken();
    boolean isDocumentType = !hasDocumentType && source.text(start, source.at).equals("<!DOCTYPE");
    if (!isDocumentType) {
      throw source.failure("syntax error", start);
    }
    hasDocumentType = true;
    if (!XmlSource.isNameStart(token().codePointAt(0))) {
      throw unexpected();
    }
    String token = token();
    if (token.equals("PUBLIC")) {
      if (!literal().matches(PUBLIC_ID)) {
        throw source.failure("illegal character(s) in public id", tokenPlace);
      }
      token = "SYSTEM";
    }
    if (token.equals("SYSTEM")) {
      literal();
      externalEntities = true;
      token = token();
    }
    if (token.equals("[")) {
      throw source.failure("declarations in the document are not read", tokenPlace);
    }
    if (!token.equals(">")) {
      throw unexpected();
    }
  }

  private String literal() {
    String token = token();
    if ("\"'".indexOf(token.charAt(0)) < 0) {
      throw unexpected();
    }
    return token.substring(1, token.length() - 1);
  }

  private String token() {
    while (XmlSource.isBlank(source.peek())) {
      source.at++;
    }
    tokenPlace = source.at;
    if (source.peek() == XmlSource.END) {
      throw source.failure("no element found", tokenPlace);
    }
    if (source.peek() == '>' || source.peek() == '[') {
      source.at++;
    } else {
      markup.strayToken();
    }
    if (source.at == tokenPlace) {
      throw unexpected();
    }
    return source.text(tokenPlace, source.at);
  }

  private XmlSyntaxException unexpected() {
    return source.failure("syntax error", tokenPlace);
  }
}
