package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits were measured: the AWS CLI takes this many levels and fails with one more. */
class CallDepthTest {
  private static final String TOO_DEEP = "maximum recursion depth exceeded";

  @ParameterizedTest
  @MethodSource
  void endsParsingWhereTheReferenceDoes(Nesting nesting) {
    Query.compile(nesting.deep(nesting.limit()));

    assertEquals(TOO_DEEP, Evaluation.syntaxFailure(nesting.deep(nesting.limit() + 1)));
    assertEquals(TOO_DEEP, Evaluation.syntaxFailure(nesting.deep(20_000)));
  }

  static Stream<Nesting> endsParsingWhereTheReferenceDoes() {
    return Stream.of(
        new Nesting("", "(", "a", ")", 490),
        new Nesting("", "[", "a", "]", 326),
        new Nesting("@", "[*]", "", "", 327),
        new Nesting("@", ".*", "", "", 245),
        new Nesting("@", "[*].a", "", "", 245),
        new Nesting("@", "[?a]", "", "", 245),
        new Nesting("a", "[0:]", "", "", 245),
        new Nesting("", "[?a", "", "]", 489),
        new Nesting("", "to_array(", "a", ")", 490),
        new Nesting("", "a||(", "a", ")", 245));
  }

  @ParameterizedTest
  @MethodSource
  void endsEvaluatingWhereTheReferenceDoes(Nesting nesting) {
    Evaluation.of(nesting.deep(nesting.limit()));

    assertEquals(TOO_DEEP, Evaluation.failure(nesting.deep(nesting.limit() + 1)));
  }

  static Stream<Nesting> endsEvaluatingWhereTheReferenceDoes() {
    return Stream.of(
        new Nesting("", "{a:", "a", "}", 246),
        new Nesting("a", "||a", "", "", 492),
        new Nesting("`1`", "&&`1`", "", "", 492),
        new Nesting("@", "|@", "", "", 492),
        new Nesting("@", "[]", "", "", 246),
        new Nesting("", "map(&", "a", ",`[1]`)", 196));
  }

  @ParameterizedTest
  @MethodSource
  void needsMoreWhereTheReferenceAsksForTheTypeOfAValue(Nesting nesting) {
    Evaluation.of(nesting.deep(nesting.limit()));

    assertEquals(
        "maximum recursion depth exceeded while calling a Python object",
        Evaluation.failure(nesting.deep(nesting.limit() + 1)));
  }

  static Stream<Nesting> needsMoreWhereTheReferenceAsksForTheTypeOfAValue() {
    return Stream.of(new Nesting("", "!", "a", "", 486), new Nesting("a", "==a", "", "", 485));
  }

  @Test
  void takesAnyNumberOfSteps() {
    assertEquals("null", Evaluation.of("a" + ".a".repeat(20_000)));
    assertEquals("null", Evaluation.of("a" + "[0]".repeat(20_000)));
  }

  @Test
  void readsLiteralsAsDeepAsTheReference() {
    assertEquals("1", Evaluation.of("length(" + literal(977) + ")"));
    assertEquals(
        "maximum recursion depth exceeded while decoding a JSON array from a unicode string",
        Evaluation.syntaxFailure(literal(978)));
  }

  @Test
  void endsAnExpressionThatCallsItself() {
    assertEquals(TOO_DEEP, Evaluation.failure("[&map(@, [@])] | map([0], @)"));
  }

  @Test
  void handlesValuesThatGrowDeeperThanTheyWereRead() {
    String grown = literal(977) + "|[@]".repeat(480);

    assertEquals("2914", Evaluation.of(grown + "|length(to_string(@))"));
    assertEquals("true", Evaluation.of(grown + "|[@]|contains(@,[0])"));
  }

  private static String literal(int levels) {
    return "`" + "[".repeat(levels) + "]".repeat(levels) + "`";
  }

  private record Nesting(String start, String left, String middle, String right, int limit) {

    String deep(int levels) {
      return start + left.repeat(levels) + middle + right.repeat(levels);
    }
  }
}
