package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Where jmespath.py's grammar is not that of the specification. */
class ParserTest {
  private static final String DOCUMENT =
      """
      {
        "l": [{"a": {"b": 1}, "c": [1, 2]}, {"a": {"b": 2}, "c": [3]}],
        "o": {"p": {"x": {"y": 1}}, "q": {"x": {"y": 2}}},
        "n": [null, 1, [null, 2]],
        "v": [3, 1, 2]
      }
      """;

  @Test
  void endsAProjectionAfterAMultiSelect() {
    assertEquals("{\"p\":{\"b\":1}}", Evaluation.of("l[*].{p: a}[0]", DOCUMENT));
    assertEquals("[[1,2]]", Evaluation.of("l[].[c][0]", DOCUMENT));
    assertEquals("null", Evaluation.of("l[*].{p: a}.p", DOCUMENT));
    assertEquals("[1,2]", Evaluation.of("l[*].a.{q: b}.q", DOCUMENT));
  }

  @Test
  void takesOneStepIntoTheProjectionOfAStarAfterADot() {
    assertEquals("null", Evaluation.of("o.*.x.y", DOCUMENT));
    assertEquals("[{\"y\":1},{\"y\":2}]", Evaluation.of("o.*.x", DOCUMENT));
  }

  @Test
  void bindsNotMoreTightlyThanADot() {
    assertEquals("null", Evaluation.of("!o.p", DOCUMENT));
    assertEquals("false", Evaluation.of("!v[0]", DOCUMENT));
  }

  @Test
  void makesNoProjectionOfASliceAfterAnIndex() {
    assertEquals("[null,1,[null,2]]", Evaluation.of("[n][0][0:]", DOCUMENT));
    assertEquals("[1,[null,2]]", Evaluation.of("n[0:]", DOCUMENT));
  }

  @Test
  void dropsNullsAlsoFromAProjectionWithNothingAfterIt() {
    assertEquals("[1,2]", Evaluation.of("n[]", DOCUMENT));
    assertEquals("[]", Evaluation.of("n[?!@]", DOCUMENT));
    assertEquals("[1]", Evaluation.of("*", "{\"a\": null, \"b\": 1}"));
  }

  @Test
  void doesWithoutCommasBetweenArgumentsAndEntries() {
    assertEquals("\"a,b\"", Evaluation.of("join(',' `[\"a\", \"b\"]`)"));
    assertEquals("3", Evaluation.of("length(v,)", DOCUMENT));
    assertEquals("{\"a\":3,\"b\":1}", Evaluation.of("{a: v[0] b: v[1]}", DOCUMENT));
  }

  @Test
  void callsAFunctionByANameInParentheses() {
    assertEquals("3", Evaluation.of("(length)(v)", DOCUMENT));
    assertEquals("3", Evaluation.of("(\"length\")(v)", DOCUMENT));
  }

  @Test
  void namesWhatIsNoFunctionName() {
    assertEquals(
        """
        Invalid function name ']': Parse error at column 9, token "]" (RBRACKET), for expression:
        "a[0]==a[0](x)"
                  ^""",
        Evaluation.syntaxFailure("a[0]==a[0](x)"));
  }

  @Test
  void showsValuesInMessagesAsPythonDoes() {
    assertEquals(
        """
        Unexpected token: {'a': None}: Parse error at column 2, token "{'a': None}" (LITERAL), \
        for expression:
        "a `{"a": null}`"
           ^""",
        Evaluation.syntaxFailure("a `{\"a\": null}`"));
  }
}
