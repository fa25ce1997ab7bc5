package kms.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document, and a place in them. It is read as UTF-8 whatever it says of
 * itself, as the AWS CLI tells expat to, unless its first bytes are those of UTF-16.
 */
final class XmlSource {
  /** What stands at the end, and nowhere else. */
  static final int END = -1;

  /** What stands for a byte that is no UTF-8. */
  private static final int NO_CHARACTER = -2;

  /** What stands for the beginning of a character that the end cuts off. */
  private static final int PART = -3;

  private final int[] characters;
  int at;

  XmlSource(byte[] document) {
    Charset wide = wide(document);
    characters =
        mayBeginMark(document)
            ? new int[] {'<'}
            : wide == null ? decoded(document) : new String(document, wide).codePoints().toArray();
    at = peek() == '\ufeff' ? 1 : 0;
  }

  /**
   * Of one byte alone expat cannot tell whether more of a mark of the encoding would follow; as an
   * opening bracket it begins what never ends.
   */
  private static boolean mayBeginMark(byte[] document) {
    if (document.length != 1) {
      return false;
    }
    int first = document[0] & 0xff;
    return first == 0 || first == 0xef || first >= 0xfe;
  }

  /** Returns which UTF-16 a document is in that begins with a mark or a bracket, or null. */
  private static @Nullable Charset wide(byte[] document) {
    int first = document.length < 2 ? 0 : (document[0] & 0xff) << 8 | (document[1] & 0xff);
    return switch (first) {
      case 0xfeff, '<' -> StandardCharsets.UTF_16BE;
      case 0xfffe, '<' << 8 -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static int[] decoded(byte[] document) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(document);
    int[] characters = new int[document.length];
    int size = 0;
    while (in.hasRemaining()) {
      CharBuffer out = CharBuffer.allocate(in.remaining());
      CoderResult result = decoder.reset().decode(in, out, false);
      for (int c : out.flip().codePoints().toArray()) {
        characters[size++] = c;
      }
      if (in.hasRemaining() && in.remaining() < length(in.get(in.position()) & 0xff)) {
        in.position(in.limit());
        characters[size++] = PART;
      } else if (result.isError()) {
        in.get();
        characters[size++] = NO_CHARACTER;
      }
    }
    return Arrays.copyOf(characters, size);
  }

  /** Returns how many bytes a character has that begins with a byte. */
  private static int length(int first) {
    if (first < 0xc2 || first > 0xf4) {
      return 1;
    }
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  }

  int peek() {
    return peek(0);
  }

  int peek(int ahead) {
    return at + ahead < characters.length ? characters[at + ahead] : END;
  }

  boolean startsWith(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (peek(i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Goes behind a text that may stand here; tells whether it did. */
  boolean accept(String text) {
    boolean there = startsWith(text);
    at += there ? text.length() : 0;
    return there;
  }

  String text(int start, int end) {
    return new String(characters, start, end - start);
  }

  /** Returns the failure of a token that begins somewhere, at the character here. */
  XmlSyntaxException invalid(int tokenStart) {
    return switch (peek()) {
      case END -> failure("unclosed token", tokenStart);
      case PART -> failure("partial character", tokenStart);
      default -> failure("not well-formed (invalid token)", at);
    };
  }

  XmlSyntaxException failure(String words, int place) {
    int line = 1;
    int column = 0;
    for (int i = 0; i < place; i++) {
      boolean half = characters[i] == '\n' && i > 0 && characters[i - 1] == '\r';
      if (half) {
        continue;
      }
      boolean lineEnd = characters[i] == '\n' || characters[i] == '\r';
      line += lineEnd ? 1 : 0;
      column = lineEnd ? 0 : column + 1;
    }
    return new XmlSyntaxException(words, line, column);
  }

  /** Tells whether a character may stand in a document. */
  static boolean isCharacter(int c) {
    return c >= ' ' ? c != 0xfffe && c != 0xffff : isBlank(c);
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  static boolean isNameStart(int c) {
    return c == '_' || (c < 0x80 ? isAsciiLetter(c) : c < 0x10000 && Character.isLetter(c));
  }

  static boolean isNamePart(int c) {
    boolean ascii = (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '\u00b7';
    return isNameStart(c) || ascii || (c >= 0x80 && c < 0x10000 && isIdentifierPart(c));
  }

  private static boolean isIdentifierPart(int c) {
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
