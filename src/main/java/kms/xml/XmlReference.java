package kms.xml;

import org.jspecify.annotations.Nullable;

/**
 * What stands between an ampersand and a semicolon for a character.
 *
 * @param name a name, or a number sign and a number
 * @param place where the ampersand is
 */
record XmlReference(String name, int place) {
  private static final int TOO_LARGE = Character.MAX_CODE_POINT + 1;

  /** Reads a reference from its ampersand on, which stands in a token that begins somewhere. */
  static XmlReference read(XmlSource source, int tokenStart) {
    int place = source.at++;
    int start = source.at;
    if (source.accept("#")) {
      int radix = source.accept("x") ? 16 : 10;
      int digits = source.at;
      while (source.peek() < 0x80 && Character.digit(source.peek(), radix) >= 0) {
        source.at++;
      }
      if (source.at == digits) {
        throw source.invalid(tokenStart);
      }
    } else if (XmlSource.isNameStart(source.peek())) {
      while (XmlSource.isNamePart(source.peek())) {
        source.at++;
      }
    } else {
      throw source.invalid(tokenStart);
    }
    XmlReference reference = new XmlReference(source.text(start, source.at), place);
    if (!source.accept(";")) {
      throw source.invalid(tokenStart);
    }
    return reference;
  }

  boolean isNumber() {
    return name.startsWith("#");
  }

  /** Returns the character, or null when there is none. */
  @Nullable String character() {
    return switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> isNumber() ? numbered() : null;
    };
  }

  private @Nullable String numbered() {
    boolean hex = name.startsWith("#x");
    int number = 0;
    for (int i = hex ? 2 : 1; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), 16);
      number = Math.min(TOO_LARGE, number * (hex ? 16 : 10) + digit);
    }
    boolean half = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
    boolean valid = number < TOO_LARGE && !half && XmlSource.isCharacter(number);
    return valid ? Character.toString(number) : null;
  }
}
