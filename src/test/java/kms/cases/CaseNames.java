package kms.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts addresses, folders and times in the place of their names in a case, and back. */
final class CaseNames {
  private static final Pattern TIME = Pattern.compile("\\{time([+-]\\d+)\\}");
  private static final List<String> FOLDED =
      List.of("{endpoint}", "{proxy}", "{closed}", "{ca}", "{work}", "{home}");
  private static final List<String> PORTS = List.of("{port}", "{closed_port}", "{proxy_port}");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final String folder;
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  /** Creates the names of one case; {@code folder} holds its home and working folder. */
  CaseNames(CaseServer server, CaseServer proxy, int closedPort, Path folder) {
    this.folder = folder.toString();
    names.put("{endpoint}", server.url());
    names.put("{proxy}", proxy.url());
    names.put("{closed}", "http://127.0.0.1:" + closedPort);
    names.put("{closed_port}", Integer.toString(closedPort));
    names.put("{port}", Integer.toString(server.port()));
    names.put("{proxy_port}", Integer.toString(proxy.port()));
    names.put("{ca}", folder.resolve("ca.pem").toString());
    names.put("{home}", folder.resolve("home").toString());
    names.put("{work}", folder.resolve("work").toString());
  }

  /** Returns the text with values in the place of names. */
  String fill(String text) {
    String filled = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      filled = filled.replace(name.getKey(), name.getValue());
    }
    return TIME.matcher(filled)
        .replaceAll(time -> now.plusSeconds(Long.parseLong(time.group(1))).toString());
  }

  /** Returns the tree with values in the place of names in each of its texts. */
  JsonNode fill(JsonNode tree) {
    if (tree.isTextual()) {
      return TextNode.valueOf(fill(tree.textValue()));
    }
    if (tree.isArray()) {
      ArrayNode filled = JsonNodeFactory.instance.arrayNode();
      tree.forEach(element -> filled.add(fill(element)));
      return filled;
    }
    if (tree.isObject()) {
      ObjectNode filled = JsonNodeFactory.instance.objectNode();
      tree.properties().forEach(entry -> filled.set(entry.getKey(), fill(entry.getValue())));
      return filled;
    }
    return tree;
  }

  /** Returns the text with names in the place of values. */
  String fold(String text) {
    String folded = text;
    for (String name : FOLDED) {
      folded = folded.replace(value(name), name);
    }
    folded = folded.replace(folder, "{folder}");
    for (String name : PORTS) {
      folded =
          folded.replaceAll("(?<=:|=)" + value(name) + "\\b", Matcher.quoteReplacement("{port}"));
    }
    return folded;
  }

  /** Returns the object with names in the place of values in the texts directly in it. */
  ObjectNode fold(ObjectNode object) {
    ObjectNode folded = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      JsonNode value = entry.getValue();
      folded.set(
          entry.getKey(), value.isTextual() ? TextNode.valueOf(fold(value.asText())) : value);
    }
    return folded;
  }

  private String value(String name) {
    return names.getOrDefault(name, name);
  }
}
