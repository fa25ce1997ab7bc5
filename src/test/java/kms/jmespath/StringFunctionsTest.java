package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** By what jmespath.py 1.1.0 answers. */
class StringFunctionsTest {

  static Stream<Arguments> results() {
    return Stream.of(
        Arguments.of("starts_with('abc','ab')", "true"),
        Arguments.of("starts_with('abc','')", "true"),
        Arguments.of("starts_with('abc','b')", "false"),
        Arguments.of("starts_with('','a')", "false"),
        Arguments.of("ends_with('abc','bc')", "true"),
        Arguments.of("ends_with('abc','')", "true"),
        Arguments.of("ends_with('abc','b')", "false"),
        Arguments.of("ends_with('a','ab')", "false"),
        Arguments.of("join(', ',`[\"a\",\"b\"]`)", "\"a, b\""),
        Arguments.of("join('',`[]`)", "\"\""),
        Arguments.of("join('-',`[\"a\"]`)", "\"a\""));
  }

  @ParameterizedTest
  @MethodSource("results")
  void answer(String expression, String result) {
    assertEquals(result, Evaluation.of(expression));
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            "starts_with('a')", "Expected 2 arguments for function starts_with(), received 1"),
        Arguments.of(
            "starts_with(`1`,'a')",
            "In function starts_with(), invalid type for value: 1, expected one of: ['string'],"
                + " received: \"number\""),
        Arguments.of(
            "starts_with('a',`null`)",
            "In function starts_with(), invalid type for value: None, expected one of: ['string'],"
                + " received: \"null\""),
        Arguments.of(
            "ends_with('a','b','c')", "Expected 2 arguments for function ends_with(), received 3"),
        Arguments.of(
            "ends_with(`[]`,'a')",
            "In function ends_with(), invalid type for value: [], expected one of: ['string'],"
                + " received: \"array\""),
        Arguments.of(
            "join(`1`,`[]`)",
            "In function join(), invalid type for value: 1, expected one of: ['string'], received:"
                + " \"number\""),
        Arguments.of(
            "join('-',`[\"a\",1]`)",
            "In function join(), invalid type for value: 1, expected one of: ['array-string'],"
                + " received: \"int\""),
        Arguments.of(
            "join('-',`[1]`)",
            "In function join(), invalid type for value: 1, expected one of: ['array-string'],"
                + " received: \"int\""),
        Arguments.of(
            "join('-','a')",
            "In function join(), invalid type for value: a, expected one of: ['array-string'],"
                + " received: \"string\""),
        Arguments.of("join('-')", "Expected 2 arguments for function join(), received 1"),
        Arguments.of(
            "join('-',`[\"a\",null]`)",
            "In function join(), invalid type for value: None, expected one of: ['array-string'],"
                + " received: \"NoneType\""));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void refuse(String expression, String message) {
    assertEquals(message, Evaluation.failure(expression));
  }
}
