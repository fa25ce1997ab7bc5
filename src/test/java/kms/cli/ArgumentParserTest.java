package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentParserTest {
  private static final List<Option> OPTIONS =
      List.of(
          Option.value("--plaintext"),
          Option.flag("--dry-run"),
          new Option("--names", Option.Arity.ANY, List.of(), false, false));

  private static ParsedArguments parse(String... words) {
    Positional positional = new Positional("help", List.of(), false);
    return new ArgumentParser(OPTIONS, positional, null).parse(List.of(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--dry-run", "--plaintext=x", "--", "-x", "@file", "", "=", "'a'", "${HOME}"})
  void takesAValueForWhatItIs(String value) {
    ParsedArguments parsed = parse("--plaintext=" + value);

    assertEquals(value, parsed.value("--plaintext"));
    assertNull(parsed.values().of("--dry-run"));
  }

  @Test
  void keepsEachWordOfAList() {
    assertEquals(List.of("a=b", "c"), parse("--names", "a=b", "c").values().of("--names"));
  }

  @Test
  void tellsAListWithoutWordsFromOneWithAnEmptyWord() {
    assertEquals(List.of(), parse("--names").values().of("--names"));
    assertEquals(List.of(""), parse("--names", "").values().of("--names"));
    assertNull(parse("--dry-run").values().of("--names"));
  }

  @Test
  void takesAFlagBehindAnOptionWithoutWords() {
    ParsedArguments parsed = parse("--names", "--dry-run");

    assertTrue(parsed.has("--names"));
    assertTrue(parsed.has("--dry-run"));
  }
}
