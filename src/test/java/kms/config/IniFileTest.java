package kms.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kms.error.UnparsableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IniFileTest {

  private static IniFile parse(String text) {
    return IniFile.parse(text.getBytes(StandardCharsets.UTF_8), "f");
  }

  private static Map<String, String> keys(String text) {
    return parse(text).sections().get("a").values();
  }

  @Test
  void readsKeysOfSections() {
    assertEquals(Map.of("region", "eu-west-1", "x", "1"), keys("[a]\nregion = eu-west-1\nx: 1\n"));
  }

  @Test
  void takesTheFirstOfEqualsSignAndColon() {
    assertEquals(Map.of("x", "b = c"), keys("[a]\nx : b = c"));
    assertEquals(Map.of("x", "b : c"), keys("[a]\nx = b : c"));
  }

  @Test
  void foldsKeysAndTrimsValues() {
    assertEquals(Map.of("region", "\"X\" %(y)s"), keys("[a]\nReGion  =   \"X\" %(y)s  "));
  }

  @Test
  void endsLinesAtEveryKindOfLineEnd() {
    assertEquals(Map.of("x", "1", "y", "2", "z", "3"), keys("[a]\r\nx=1\ry=2\nz=3\r"));
  }

  @Test
  void takesCommentsOnlyAtTheStartOfALine() {
    assertEquals(Map.of("x", "1 # no", "y", "2;no"), keys("# c\n[a]\n  ; c\nx=1 # no\ny=2;no\n"));
  }

  @Test
  void joinsDeeperLinesToTheValue() {
    assertEquals(Map.of("x", "1\n2\n\n3", "y", ""), keys("[a]\nx = 1\n  2\n\n  # c\n  3\ny =\n\n"));
  }

  @Test
  void comparesTheIndentWithThatOfTheKey() {
    assertEquals(Map.of("x", "1", "y", "2\nz = 3"), keys("[a]\n  x = 1\n  y = 2\n    z = 3\n"));
  }

  @Test
  void startsSectionsWithAnyIndentAndIgnoresWhatFollowsTheBracket() {
    assertEquals(
        List.of("a", "b]c"), List.copyOf(parse("  [a] rest\n [b]c] # x\n").sections().keySet()));
  }

  @Test
  void givesTheKeysOfTheDefaultSectionToAll() {
    assertEquals(
        Map.of("x", "1", "y", "own"), keys("[DEFAULT]\nx = 1\ny = 2\n[a]\ny = own\n[DEFAULT]\n"));
  }

  @Test
  void readsNestedValues() {
    IniFile file = parse("[a]\nkms =\n  Endpoint_URL = http://x=y\n\n  b=2\n");
    assertEquals(
        Map.of("Endpoint_URL", "http://x=y", "b", "2"), file.sections().get("a").nested("kms"));
  }

  @Test
  void rejectsNestedLinesWithoutEqualsSign() {
    IniFile file = parse("[a]\nkms =\n  x: 1\n");
    assertEquals(
        "Unable to parse config file: f",
        assertThrows(UnparsableFileException.class, file::checkNestedValues).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x = 1\n[a]",
        "[a]\nx\n",
        "[a\nx=1",
        "[]\nx=1",
        "[a]\n[a]",
        "[a]\nx=1\nX=2",
        "[a]\n=1",
        "[a]\n: x",
        "\ufeff[a]\nx=1",
        "[DEFAULT]\nx=1\nx=1",
        "[a]\n\u0000\n"
      })
  void rejectsWhatBreaksTheGrammar(String text) {
    assertEquals(
        "Unable to parse config file: f",
        assertThrows(UnparsableFileException.class, () -> parse(text)).getMessage());
  }

  @Test
  void rejectsBytesThatAreNotUtf8() {
    byte[] bytes = {'[', 'a', ']', '\n', 'x', '=', (byte) 0xff};
    assertThrows(UnparsableFileException.class, () -> IniFile.parse(bytes, "f"));
  }
}
