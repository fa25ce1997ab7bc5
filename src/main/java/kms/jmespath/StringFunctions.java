package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import kms.python.CodePoints;

/** The functions of strings. */
final class StringFunctions {

  private StringFunctions() {}

  static JsonNode startsWith(Arguments arguments) {
    arguments.exactly(2);
    return BooleanNode.valueOf(CodePoints.startWith(arguments.string(0), arguments.string(1)));
  }

  static JsonNode endsWith(Arguments arguments) {
    arguments.exactly(2);
    return BooleanNode.valueOf(CodePoints.endWith(arguments.string(0), arguments.string(1)));
  }

  static JsonNode join(Arguments arguments) {
    String separator = arguments.exactly(2).string(0);
    StringBuilder joined = new StringBuilder();
    String before = "";
    for (JsonNode part : arguments.typed(1, Type.STRINGS)) {
      joined.append(before).append(part.textValue());
      before = separator;
    }
    return TextNode.valueOf(joined.toString());
  }
}
