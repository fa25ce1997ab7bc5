package kms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what CONTRIBUTING.md says of the code against the code. */
class ContributingTest {
  private static final Path SOURCES = Path.of("src/main/java/kms");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?kms\\.([a-z0-9]+)");
  private static final Pattern TYPE = Pattern.compile("`([a-z0-9]+)\\.([A-Z]\\w+)`");

  private static String text() throws IOException {
    return Files.readString(Path.of("CONTRIBUTING.md"));
  }

  private static Set<String> packages() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Returns where each package of the picture begins, as characters from the left. */
  private static Map<String, Integer> columns() throws IOException {
    Set<String> packages = packages();
    Map<String, Integer> columns = new TreeMap<>();
    for (String line : text().lines().filter(line -> line.contains("\u2500")).toList()) {
      Matcher word = Pattern.compile("[a-z0-9]+").matcher(line);
      while (word.find() && packages.contains(word.group())) {
        columns.put(word.group(), word.start());
      }
    }
    return columns;
  }

  private static Set<String> imports(String name) throws IOException {
    Set<String> imports = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
      for (Path file : files.toList()) {
        IMPORT
            .matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1))
            .forEach(imports::add);
      }
    }
    imports.remove(name);
    return imports;
  }

  @Test
  void drawsAllPackagesButThreeBesideThePicture() throws IOException {
    Set<String> beside = packages();
    beside.removeAll(columns().keySet());
    assertEquals(Set.of("emulator", "executable", "xml"), beside);
    for (String name : beside) {
      assertTrue(text().contains("`" + name + "`"), name);
    }
  }

  @Test
  void drawsWhatIsImportedToTheRight() throws IOException {
    Map<String, Integer> columns = columns();
    Set<String> toTheLeft = new TreeSet<>();
    for (Map.Entry<String, Integer> from : columns.entrySet()) {
      for (String to : imports(from.getKey())) {
        if (columns.getOrDefault(to, Integer.MAX_VALUE) <= from.getValue()) {
          toTheLeft.add(from.getKey() + " -> " + to);
        }
      }
    }
    assertEquals(Set.of(), toTheLeft);
  }

  @Test
  void namesTypesThatAreThere() throws IOException {
    Set<String> missing = new TreeSet<>();
    List<MatchResult> types = TYPE.matcher(text()).results().toList();
    for (MatchResult type : types) {
      String file = "java/kms/" + type.group(1) + "/" + type.group(2) + ".java";
      if (!Files.exists(Path.of("src/main", file)) && !Files.exists(Path.of("src/dist", file))) {
        missing.add(type.group());
      }
    }
    assertTrue(types.size() > 10, types::toString);
    assertEquals(Set.of(), missing);
  }
}
