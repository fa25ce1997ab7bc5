package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** By what jmespath.py 1.1.0 answers. */
class ArrayFunctionsTest {

  static Stream<Arguments> results() {
    return Stream.of(
        Arguments.of("max(`[1,3,2]`)", "3"),
        Arguments.of("max(`[\"b\",\"a\"]`)", "\"b\""),
        Arguments.of("max(`[]`)", "null"),
        Arguments.of("max(`[1,1.0]`)", "1"),
        Arguments.of("max(`[1.0,1]`)", "1.0"),
        Arguments.of("min(`[1.0,1]`)", "1.0"),
        Arguments.of("min(`[3,1,2]`)", "1"),
        Arguments.of("min(`[\"b\",\"a\"]`)", "\"a\""),
        Arguments.of("min(`[]`)", "null"),
        Arguments.of("sort(`[3,1,2]`)", "[1,2,3]"),
        Arguments.of("sort(`[\"b\",\"a\",\"C\"]`)", "[\"C\",\"a\",\"b\"]"),
        Arguments.of("sort(`[]`)", "[]"),
        Arguments.of("sort(`[2,1.0,1]`)", "[1.0,1,2]"),
        Arguments.of("sort(`[10,9.5,-1,1e2]`)", "[-1,9.5,10,100.0]"),
        Arguments.of(
            "sort(`[\"\\u00e9\",\"z\",\"\\ud83d\\udd11\",\"\\uffff\"]`)",
            "[\"z\",\"\\u00e9\",\"\\uffff\",\"\\ud83d\\udd11\"]"),
        Arguments.of("max(`[\"\\ud83d\\udd11\",\"\\uffff\"]`)", "\"\\ud83d\\udd11\""));
  }

  @ParameterizedTest
  @MethodSource("results")
  void answer(String expression, String result) {
    assertEquals(result, Evaluation.of(expression));
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            "max(`[1,\"a\"]`)",
            "In function max(), invalid type for value: a, expected one of: ['array-number',"
                + " 'array-string'], received: \"str\""),
        Arguments.of(
            "max(`[\"a\",1]`)",
            "In function max(), invalid type for value: 1, expected one of: ['array-number',"
                + " 'array-string'], received: \"int\""),
        Arguments.of(
            "max(`[null]`)",
            "In function max(), invalid type for value: None, expected one of: ['array-number',"
                + " 'array-string'], received: \"NoneType\""),
        Arguments.of(
            "max(`[[1]]`)",
            "In function max(), invalid type for value: [1], expected one of: ['array-number',"
                + " 'array-string'], received: \"list\""),
        Arguments.of(
            "max('abc')",
            "In function max(), invalid type for value: abc, expected one of: ['array-number',"
                + " 'array-string'], received: \"string\""),
        Arguments.of(
            "max(`{}`)",
            "In function max(), invalid type for value: {}, expected one of: ['array-number',"
                + " 'array-string'], received: \"object\""),
        Arguments.of("max()", "Expected 1 argument for function max(), received 0"),
        Arguments.of("max(`[1]`,`[2]`)", "Expected 1 argument for function max(), received 2"),
        Arguments.of(
            "min(`[true]`)",
            "In function min(), invalid type for value: True, expected one of: ['array-number',"
                + " 'array-string'], received: \"bool\""),
        Arguments.of(
            "min(`null`)",
            "In function min(), invalid type for value: None, expected one of: ['array-number',"
                + " 'array-string'], received: \"null\""),
        Arguments.of(
            "sort(`[1,\"a\"]`)",
            "In function sort(), invalid type for value: a, expected one of: ['array-string',"
                + " 'array-number'], received: \"str\""),
        Arguments.of(
            "sort(`[\"a\",null]`)",
            "In function sort(), invalid type for value: None, expected one of: ['array-string',"
                + " 'array-number'], received: \"NoneType\""),
        Arguments.of(
            "sort(`[false]`)",
            "In function sort(), invalid type for value: False, expected one of: ['array-string',"
                + " 'array-number'], received: \"bool\""),
        Arguments.of(
            "sort(`{}`)",
            "In function sort(), invalid type for value: {}, expected one of: ['array-string',"
                + " 'array-number'], received: \"object\""));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void refuse(String expression, String message) {
    assertEquals(message, Evaluation.failure(expression));
  }
}
