package kms.xml;

/** Reads what stands before the outermost element. */
final class XmlProlog {
  /** What may stand in a public identifier beside letters and digits. */
  private static final String PUBLIC_ID = " \r\n-'()+,./:=?;!*#@$_%";

  private final XmlSource source;
  private final XmlMarkup markup;
  private boolean externalEntities;
  private boolean hasDocumentType;
  private int tokenPlace;

  XmlProlog(XmlSource source, XmlMarkup markup) {
    this.source = source;
    this.markup = markup;
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
    XmlDeclaration.check(source, content, source.at - 2);
  }

  private void readDocumentType(int start) {
    markup.strayToken();
    boolean isDocumentType = !hasDocumentType && source.text(start, source.at).equals("<!DOCTYPE");
    if (!isDocumentType) {
      throw source.failure("syntax error", start);
    }
    hasDocumentType = true;
    String name = token();
    boolean counted = "?*+".indexOf(name.charAt(name.length() - 1)) >= 0;
    if (counted || !XmlSource.isNameStart(name.codePointAt(0))) {
      throw unexpected();
    }
    String token = token();
    if (token.equals("PUBLIC")) {
      checkPublicId(literal());
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

  private void checkPublicId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean plain = c < 128 && Character.isLetterOrDigit(c);
      if (!plain && PUBLIC_ID.indexOf(c) < 0) {
        throw source.failure("illegal character(s) in public id", tokenPlace + 1 + i);
      }
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
