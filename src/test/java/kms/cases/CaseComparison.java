package kms.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kms.json.JsonWriter;

/** Compares two runs of a case, and folds away beforehand what may differ between them. */
public final class CaseComparison {
  private static final Pattern LAST_OF_USAGE = Pattern.compile("^  [^\\s*].*\\bhelp$");
  private static final Pattern PROGRAM = Pattern.compile("(?m)^(aws|kms): error:");

  private final Map<String, String> loose;

  /** Creates a comparison by what the case says of how closely to look. */
  public CaseComparison(RecordedCase recorded) {
    loose = recorded.texts("loose");
  }

  /** Returns how the second run differs from the first, line by line; empty when they agree. */
  public String difference(JsonNode expected, JsonNode actual) {
    JsonNode want = comparable(expected);
    JsonNode got = comparable(actual);
    return want.equals(got) ? "" : LineDiff.between(lines(want), lines(got));
  }

  private JsonNode comparable(JsonNode did) {
    ObjectNode shape = ((ObjectNode) did).deepCopy();
    shape.put("stderr", withoutUsage(did.path("stderr").asText()));
    loose.forEach((field, how) -> shape.set(field, loosened(shape.path(field), how)));
    return shape;
  }

  /** Folds the usage and the program's name away, which are each program's own. */
  static String withoutUsage(String stderr) {
    List<String> lines = new ArrayList<>();
    for (String line : stderr.replace("\r", "").split("\n", -1)) {
      lines.add(line.stripTrailing());
    }
    int start = 0;
    while (start < lines.size() && !lines.get(start).startsWith("usage:")) {
      start++;
    }
    int end = lines.size() - 1;
    while (end > start && !LAST_OF_USAGE.matcher(lines.get(end)).find()) {
      end--;
    }
    if (end > start) {
      while (end + 1 < lines.size() && lines.get(end + 1).isEmpty()) {
        end++;
      }
      lines.subList(start, end + 1).clear();
      lines.add(start, "{usage}");
    }
    return PROGRAM.matcher(String.join("\n", lines)).replaceAll("{prog}: error:");
  }

  private static JsonNode loosened(JsonNode value, String how) {
    int colon = how.indexOf(':');
    String rest = how.substring(colon + 1);
    return switch (colon < 0 ? how : how.substring(0, colon)) {
      case "any" -> TextNode.valueOf("(any)");
      case "some" -> TextNode.valueOf(isEmpty(value) ? "(none)" : "(some)");
      case "count" -> IntNode.valueOf(value.isTextual() ? value.asText().length() : value.size());
      case "last" -> last(value);
      case "first_line" -> TextNode.valueOf(value.asText().split("\n", -1)[0]);
      case "lower" -> TextNode.valueOf(value.asText().toLowerCase(Locale.ROOT));
      case "upto" -> TextNode.valueOf(upTo(value.asText(), rest));
      case "re" ->
          Pattern.compile(rest).matcher(value.asText()).find()
              ? TextNode.valueOf("matches " + rest)
              : value;
      default -> throw new IllegalArgumentException("unknown way to compare: " + how);
    };
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isTextual() ? value.asText().isEmpty() : value.isEmpty();
  }

  private static JsonNode last(JsonNode value) {
    if (value.isTextual()) {
      return TextNode.valueOf(value.asText().substring(value.asText().lastIndexOf('\n') + 1));
    }
    return value.isEmpty()
        ? value
        : JsonNodeFactory.instance.arrayNode().add(value.get(value.size() - 1));
  }

  private static String upTo(String value, String end) {
    int at = value.indexOf(end);
    return at < 0 ? value : value.substring(0, at + end.length());
  }

  /** Returns the lines of the value as indented JSON, with members sorted and texts broken. */
  private static List<String> lines(JsonNode value) {
    StringBuilder out = new StringBuilder();
    JsonWriter.writeIndented(sorted(value), out);
    return Arrays.asList(out.toString().replace("\\n", "\\n\n        ").split("\n"));
  }

  private static JsonNode sorted(JsonNode value) {
    if (value.isArray()) {
      List<JsonNode> elements = new ArrayList<>();
      value.forEach(element -> elements.add(sorted(element)));
      return JsonNodeFactory.instance.arrayNode().addAll(elements);
    }
    if (value.isObject()) {
      Map<String, JsonNode> members = new TreeMap<>();
      value.properties().forEach(entry -> members.put(entry.getKey(), sorted(entry.getValue())));
      return JsonNodeFactory.instance.objectNode().setAll(members);
    }
    return value;
  }
}
