package kms.help;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kms.json.JsonReader;
import kms.model.Member;
import kms.model.Operation;
import kms.model.Operations;
import kms.model.PagingModel;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the help files against the models: nothing without a word, no word about nothing. */
class HelpFilesTest {

  static List<String> commands() {
    return Operations.commands();
  }

  static Stream<String> files() {
    return Stream.concat(commands().stream(), Stream.of("kms", "common-options", "global-options"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void describesEachOperation(String command) {
    HelpText text = HelpTextReader.load(command);

    assertAll(
        () -> assertFalse(text.summary().isEmpty()),
        () -> assertFalse(text.section("DESCRIPTION").blocks().isEmpty()),
        () -> assertTrue(text.section("EXAMPLES").topics().size() >= 2));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void documentsEachOptionAndNothingElse(String command) {
    Operation operation = Operations.get(command);
    Set<String> expected = paths(operation.input());
    PagingModel paging = operation.paging();
    if (paging != null) {
      expected.removeAll(List.of(paging.inputToken(), paging.limitKey()));
    }

    assertEquals(expected, topics(command, "OPTIONS"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void documentsEachMemberOfTheOutputAndNothingElse(String command) {
    StructureShape output = Operations.get(command).output();

    assertEquals(output == null ? Set.of() : paths(output), topics(command, "OUTPUT"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void namesEachError(String command) throws IOException {
    String help = text(command + ".txt");
    JsonNode errors = JsonReader.read(text(command + ".json")).path("errors");

    for (JsonNode error : errors) {
      assertTrue(help.contains("* `" + error.textValue() + "`: "), error.textValue());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void namesThePermission(String command) throws IOException {
    String permission = "`kms:" + Operations.get(command).name() + "`";

    assertTrue(text(command + ".txt").contains(permission), permission);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isPlainAscii(String file) throws IOException {
    assertEquals("", text(file + ".txt").replaceAll("[\n -~]", ""));
  }

  @ParameterizedTest
  @MethodSource("files")
  void closesWhatItEmphasizes(String file) throws IOException {
    List<String> open =
        text(file + ".txt")
            .lines()
            .filter(line -> !line.startsWith("    "))
            .filter(line -> line.chars().filter(c -> c == '`').count() % 2 != 0)
            .toList();

    assertEquals(List.of(), open);
  }

  @Test
  void documentsThePagingOptionsInTheirOrder() {
    List<String> documented =
        OptionHelp.of(HelpTextReader.load("common-options").section("OPTIONS")).stream()
            .map(OptionHelp::names)
            .toList();

    assertEquals(
        List.of(
            "--cli-input-json",
            "--starting-token",
            "--page-size",
            "--max-items",
            "--generate-cli-skeleton"),
        documented);
  }

  private static Set<String> topics(String command, String section) {
    return HelpTextReader.load(command).section(section).topics().keySet();
  }

  /** Elements, keys and values without parts need no words of their own. */
  private static Set<String> paths(StructureShape structure) {
    Set<String> paths = new LinkedHashSet<>();
    for (Member member : structure.members()) {
      addPaths(paths, member.name(), member.shape());
    }
    return paths;
  }

  private static void addPaths(Set<String> paths, String path, Shape shape) {
    paths.add(path);
    if (shape instanceof StructureShape structure) {
      paths(structure).forEach(below -> paths.add(path + "." + below));
    } else if (shape instanceof ListShape list && list.element().isContainer()) {
      addPaths(paths, path + "[]", list.element());
    } else if (shape instanceof MapShape map && map.value().isContainer()) {
      addPaths(paths, path + ".value", map.value());
    }
  }

  private static String text(String file) throws IOException {
    try (InputStream in = HelpFilesTest.class.getResourceAsStream("/kms/model/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
