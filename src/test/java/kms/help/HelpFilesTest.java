package kms.help;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kms.json.JsonReader;
import kms.model.Operations;
import kms.waiter.Waiters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what each help file must have, and how it is written. */
class HelpFilesTest {

  static List<String> commands() {
    return Operations.commands();
  }

  static List<String> waiters() {
    return Waiters.commands();
  }

  static Stream<String> files() {
    return Stream.concat(
        commands().stream(), Stream.of("kms", "common-options", "global-options", "shared-topics"));
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
  @MethodSource("commands")
  void isNamedInThePageOfTheService(String command) throws IOException {
    assertTrue(text("kms.txt").contains("`" + command + "`"), command);
  }

  @ParameterizedTest
  @MethodSource("waiters")
  void isNamedInThePageOfWait(String waiter) throws IOException {
    assertTrue(text("wait.txt").contains("    kms wait " + waiter + " "), waiter);
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

  private static String text(String file) throws IOException {
    try (InputStream in = HelpFilesTest.class.getResourceAsStream("/kms/model/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
