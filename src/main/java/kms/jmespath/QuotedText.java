package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import kms.json.JsonReader;
import kms.json.JsonSyntaxException;
import kms.python.Whitespace;

/** What stands between two equal delimiters: a raw string, a literal or a quoted identifier. */
record QuotedText(String content, int start, SyntaxFailure failure) {
  /** The levels of arrays and objects that Python 3.11 reads from where the AWS CLI stands. */
  private static final int MAX_DEPTH = 977;

  /**
   * Returns the value.
   *
   * @throws kms.error.CliException when it has none
   */
  JsonNode value(char delimiter) {
    return switch (delimiter) {
      case '\'' -> TextNode.valueOf(content.replace("\\'", "'"));
      case '`' -> literal(content.replace("\\`", "`"));
      default -> identifier();
    };
  }

  private JsonNode literal(String text) {
    try {
      return JsonReader.read(text, MAX_DEPTH);
    } catch (JsonSyntaxException e) {
      return string(text);
    }
  }

  /** A literal that is not JSON is taken for a string without its quotes. */
  private JsonNode string(String text) {
    try {
      return JsonReader.read('"' + Whitespace.stripLeading(text) + '"', MAX_DEPTH);
    } catch (JsonSyntaxException e) {
      throw failure.noToken(start, "Bad token " + text);
    }
  }

  private JsonNode identifier() {
    try {
      return JsonReader.read('"' + content + '"', MAX_DEPTH);
    } catch (JsonSyntaxException e) {
      String problem = e.getMessage();
      throw failure.noToken(start, problem.substring(0, problem.indexOf(':')));
    }
  }
}
