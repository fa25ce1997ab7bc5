package kms.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import kms.cli.CliRunner;

/** Describes the files that a case wants looked at after the run. */
final class LeftFiles {
  private final RecordedCase recorded;
  private final CaseNames names;
  private final ObjectNode found = JsonNodeFactory.instance.objectNode();

  LeftFiles(RecordedCase recorded, CaseNames names) {
    this.recorded = recorded;
    this.names = names;
  }

  ObjectNode describe(CliRunner.Result result) throws IOException {
    for (JsonNode pattern : recorded.get("leaves")) {
      String text = pattern.asText();
      if (text.startsWith("~/")) {
        addAll(result.home(), "~/", text.substring(2));
      } else {
        addAll(result.work(), "", text);
      }
    }
    return found;
  }

  /** Adds the files that fit; the pattern has its stars behind its last slash. */
  private void addAll(Path base, String prefix, String pattern) throws IOException {
    Path folder = base.resolve(pattern.substring(0, pattern.lastIndexOf('/') + 1));
    if (!Files.isDirectory(folder)) {
      return;
    }
    String glob = pattern.substring(pattern.lastIndexOf('/') + 1);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
      for (Path file : files) {
        found.set(prefix + base.relativize(file), described(file));
      }
    }
  }

  private ObjectNode described(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    ObjectNode reading = RequestDescription.reading(names.fold(text));
    if (recorded.has("keep") && reading.get("json") instanceof ObjectNode json) {
      Set<String> keep = new HashSet<>();
      recorded.get("keep").forEach(name -> keep.add(name.asText()));
      json.retain(keep);
    }
    return reading.put("mode", mode(file));
  }

  private static String mode(Path file) throws IOException {
    return "%04o".formatted((int) Files.getAttribute(file, "unix:mode") & 07777);
  }
}
