package kms.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.math.BigInteger;
import kms.error.CliException;
import kms.python.PythonNumber;

/** Reads the parts of a JSON text that hold no others: strings, numbers, words and marks. */
final class JsonScanner {
  private final String text;

  /** The same text: an array is read faster, character by character, than a string. */
  private final char[] chars;

  private int at;

  JsonScanner(String text) {
    this.text = text;
    this.chars = text.toCharArray();
  }

  /** Returns a failure at the present place. */
  JsonSyntaxException failure(String problem) {
    return JsonSyntaxException.at(problem, text, at);
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /** Returns the next character, or a null character at the end. */
  char peek() {
    return at < chars.length ? chars[at] : '\0';
  }

  /** Steps over a character if it is next, and tells whether it was. */
  boolean accept(char c) {
    boolean there = peek() == c;
    at += there ? 1 : 0;
    return there;
  }

  /**
   * Steps over a character.
   *
   * @throws JsonSyntaxException when another one is next
   */
  void expect(char c) {
    if (!accept(c)) {
      throw failure("Expecting '" + c + "' delimiter");
    }
  }

  void skipBlanks() {
    for (char c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek()) {
      at++;
    }
  }

  /**
   * Reads a string, whose opening quote is next.
   *
   * @throws JsonSyntaxException when it does not end or has an escape that is none
   */
  String string() {
    int start = at++;
    StringBuilder out = null;
    for (int from = at; ; from = at) {
      at = endOfPlain(from);
      if (at == text.length()) {
        throw JsonSyntaxException.at("Unterminated string starting at", text, start);
      }
      char end = text.charAt(at++);
      if (end == '"' && out == null) {
        return text.substring(from, at - 1);
      }
      out = (out == null ? new StringBuilder() : out).append(text, from, at - 1);
      if (end == '"') {
        return out.toString();
      }
      if (end != '\\') {
        throw JsonSyntaxException.at("Invalid control character at", text, at - 1);
      }
      out.append(escape(start));
    }
  }

  private int endOfPlain(int from) {
    int end = from;
    while (end < chars.length) {
      char c = chars[end];
      if (c == '"' || c == '\\' || c < ' ') {
        break;
      }
      end++;
    }
    return end;
  }

  private char escape(int start) {
    if (at == text.length()) {
      throw JsonSyntaxException.at("Unterminated string starting at", text, start);
    }
    char c = text.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw JsonSyntaxException.at("Invalid \\escape", text, at - 2);
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = i < text.length() ? hexDigit(text.charAt(i)) : -1;
      // Python wants one character more after the four digits.
      if (digit < 0 || at + 4 >= text.length()) {
        throw JsonSyntaxException.at("Invalid \\uXXXX escape", text, at - 1);
      }
      code = code * 16 + digit;
    }
    at += 4;
    return (char) code;
  }

  private static int hexDigit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  /**
   * Steps over a word and returns what it means.
   *
   * @throws JsonSyntaxException when another one is next
   */
  JsonNode word(String word, JsonNode value) {
    if (!text.startsWith(word, at)) {
      throw failure("Expecting value");
    }
    at += word.length();
    return value;
  }

  /**
   * Reads a number.
   *
   * @throws JsonSyntaxException when there is none, or an integer of more digits than Python reads
   */
  JsonNode number() {
    int start = at;
    accept('-');
    if (at > start && peek() == 'I') {
      return negativeInfinity(start);
    }
    if (!accept('0')) {
      digits();
    }
    if (at == start || text.charAt(at - 1) == '-') {
      at = start;
      throw JsonSyntaxException.at("Expecting value", text, start);
    }
    boolean hasFraction = fraction();
    boolean isFloat = exponent() || hasFraction;
    String number = text.substring(start, at);
    if (isFloat) {
      return DoubleNode.valueOf(Double.parseDouble(number));
    }
    return integer(number);
  }

  private static JsonNode integer(String number) {
    try {
      PythonNumber.checkLength(number.startsWith("-") ? number.substring(1) : number);
    } catch (CliException e) {
      // A ValueError in Python, as all that is wrong with the text.
      throw new JsonSyntaxException(e.getMessage());
    }
    return PythonNumber.integer(new BigInteger(number));
  }

  private JsonNode negativeInfinity(int start) {
    if (!text.startsWith("-Infinity", start)) {
      throw JsonSyntaxException.at("Expecting value", text, start);
    }
    at = start + "-Infinity".length();
    return DoubleNode.valueOf(Double.NEGATIVE_INFINITY);
  }

  private boolean fraction() {
    int start = at;
    if (accept('.') && digits()) {
      return true;
    }
    at = start;
    return false;
  }

  private boolean exponent() {
    int start = at;
    if (accept('e') || accept('E')) {
      if (!accept('-')) {
        accept('+');
      }
      if (digits()) {
        return true;
      }
    }
    at = start;
    return false;
  }

  private boolean digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at > start;
  }
}
