package kms.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedValueTest {

  private static Map<String, String> parse(String block) {
    Map<String, String> values = NestedValue.parse(block);
    assertNotNull(values);
    return values;
  }

  @Test
  void isABlockOfLines() {
    Map<String, String> values = parse("\nmax_attempts = 3\n  B=\n\n= c \na=b=c");
    assertEquals(List.of("max_attempts", "B", "", "a"), List.copyOf(values.keySet()));
    assertEquals(List.of("3", "", "c", "b=c"), List.copyOf(values.values()));
  }

  @Test
  void hasTheLastOfTwoValues() {
    assertEquals(Map.of("a", "2"), parse("a=1\na=2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n", "\r", "\r\n", "\u000b", "\f", "\u001c", "\u001d", "\u001e", "\u0085", "\u2028",
        "\u2029"
      })
  void hasLinesAsPythonSplitsThem(String end) {
    assertEquals(Map.of("a", "1", "b", "2"), parse("a=1" + end + "b=2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001f", "\u00a0", "\t", "\u2007"})
  void hasBlanksAroundKeysAndValues(String blank) {
    assertEquals(
        Map.of("a", "1" + blank + "b"),
        parse(blank + "a" + blank + "=" + blank + "1" + blank + "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a: b", "a=1\nb", "\n\nx"})
  void isNoneWhereALineHasNoEqualsSign(String block) {
    assertNull(NestedValue.parse(block));
  }

  @Test
  void isPrintedAsADict() {
    assertEquals(
        "{'a': '1', \"it's\": 'caf\u00e9\\\\'}",
        NestedValue.printed(parse("a=1\nit's=caf\u00e9\\")));
  }
}
