package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kms.cli.Option.Arity;
import kms.error.UsageException;
import kms.python.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArgparseScannerTest {
  private static final List<Option> OPERATION =
      List.of(
          new Option("--custom-key-store-id", Arity.ONE, List.of(), true, false),
          new Option("--names", Arity.ANY, List.of(), false, false),
          Option.flag("--dry-run"),
          Option.flag("--no-dry-run"),
          Option.value("--cli-input-json"),
          Option.integer("--page-size"),
          new Option(
              "--generate-cli-skeleton",
              Arity.AT_MOST_ONE,
              List.of("input", "output"),
              false,
              false));

  /** Words at random, and what the parsers of the AWS CLI make of them. */
  static Stream<JsonNode> words() {
    return Recorded.list("/kms/cli/argparse.json");
  }

  @ParameterizedTest
  @MethodSource("words")
  void readsWordsAsArgparseDoes(JsonNode recorded) {
    List<String> words = texts(recorded.path("words"));
    ArgparseScanner scanner = scanner(recorded.path("parser").textValue());
    if (recorded.has("error")) {
      UsageException failure = assertThrows(UsageException.class, () -> scanner.scan(words));
      assertEquals(recorded.path("error").textValue(), failure.getMessage());
      return;
    }
    scanner.scan(words);
    if (recorded.has("version")) {
      assertEquals("--version", last(scanner.plainWords()));
      return;
    }
    assertEquals(texts(recorded.path("options")), scanner.plainWords().stream().sorted().toList());
    assertEquals(recorded.path("word").textValue(), scanner.positionalValue());
    assertEquals(texts(recorded.path("rest")), scanner.rest());
  }

  @Test
  void takesTheLastValueOfAnOption() {
    assertEquals(
        List.of("--custom-key-store-id=b"),
        plainWords("--custom-key-store-id", "a", "--custom-key-store-id=b"));
  }

  @Test
  void completesAPrefixThatOnlyOneOptionHas() {
    assertEquals(List.of("--custom-key-store-id=x"), plainWords("--cu", "x"));
  }

  @Test
  void namesTheOptionsThatAPrefixMayMean() {
    assertEquals(
        "ambiguous option: --c=x could match --custom-key-store-id, --cli-input-json",
        failure("--c=x"));
  }

  @Test
  void takesANegativeNumberForAValue() {
    assertEquals(List.of("--custom-key-store-id=-5"), plainWords("--custom-key-store-id", "-5"));
    assertEquals(List.of("--custom-key-store-id=-.5"), plainWords("--custom-key-store-id", "-.5"));
  }

  @Test
  void takesAWordWithABlankForAValue() {
    assertEquals(
        List.of("--custom-key-store-id=--x y"), plainWords("--custom-key-store-id", "--x y"));
  }

  @Test
  void takesAnyOtherWordWithADashForAnOption() {
    assertEquals(
        "argument --custom-key-store-id: expected one argument",
        failure("--custom-key-store-id", "-5e3"));
  }

  @Test
  void takesWhateverFollowsTheEqualsSignForTheValue() {
    assertEquals(List.of("--custom-key-store-id=--a=b"), plainWords("--custom-key-store-id=--a=b"));
  }

  @Test
  void refusesAValueForAFlag() {
    assertEquals(
        "argument --dry-run: ignored explicit argument '1'", failure("--cu=x", "--dry-run=1"));
  }

  @Test
  void letsTheLastOfTwoOppositeFlagsCount() {
    List<Option> options = List.of(Option.flag("--on", "--off"), Option.flag("--off", "--on"));
    Positional none = new Positional("help", List.of(), false);
    ArgparseScanner scanner = new ArgparseScanner(options, none, null);
    scanner.scan(List.of("--on", "--off", "--on", "--off"));
    assertEquals(List.of("--off"), scanner.plainWords());
  }

  @Test
  void wantsTheRequiredOption() {
    assertEquals(
        "the following arguments are required: --custom-key-store-id", failure("--names", "a"));
  }

  @Test
  void handsOnWhatItDoesNotKnowInItsOrder() {
    ArgparseScanner scanner = scanner("operation");
    scanner.scan(List.of("one", "--x", "two", "--cu=i", "three"));
    assertEquals(List.of("--x", "two", "three"), scanner.rest());
    assertEquals("one", scanner.positionalValue());
  }

  private static List<String> plainWords(String... words) {
    ArgparseScanner scanner = scanner("operation");
    scanner.scan(List.of(words));
    return scanner.plainWords();
  }

  private static String failure(String... words) {
    ArgparseScanner scanner = scanner("operation");
    return assertThrows(UsageException.class, () -> scanner.scan(List.of(words))).getMessage();
  }

  private static ArgparseScanner scanner(String parser) {
    return switch (parser) {
      case "global" ->
          new ArgparseScanner(
              GlobalOptions.TABLE, new Positional("command", List.of("kms"), true), "--version");
      case "service" ->
          new ArgparseScanner(
              List.of(),
              new Positional(
                  "operation",
                  List.of("connect-custom-key-store", "disconnect-custom-key-store", "help"),
                  true),
              null);
      default -> new ArgparseScanner(OPERATION, new Positional("help", List.of(), false), null);
    };
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.textValue()));
    return texts;
  }
}
