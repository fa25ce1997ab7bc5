package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import kms.error.CliException;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void putsTheExpressionBeforeWhatIsWrongWithIt() {
    CliException failure = assertThrows(CliException.class, () -> Query.compile("foo."));

    assertEquals(
        """
        Bad value for --query foo.: Expecting: ['quoted_identifier', 'unquoted_identifier', \
        'lbracket', 'lbrace'], got: eof: Parse error at column 4, token "" (EOF), for expression:
        "foo."
             ^""",
        failure.getMessage());
  }

  @Test
  void refusesTheEmptyExpression() {
    assertEquals("Invalid JMESPath expression: cannot be empty.", Evaluation.syntaxFailure(""));
  }

  @Test
  void knowsAFunctionOnlyWhenItIsCalled() {
    assertEquals("[]", Evaluation.of("[*].nosuch(@)", "[]"));
    assertEquals("1", Evaluation.of("`1` || nosuch(@)"));
    assertEquals("Unknown function: nosuch()", Evaluation.failure("nosuch(@)"));
  }

  @Test
  void mayBeAppliedAgainAfterAFailure() {
    Query query = Query.compile("length(a)");
    assertThrows(CliException.class, () -> query.apply(JsonReader.read("{\"a\": 1}")));

    JsonNode result = query.apply(JsonReader.read("{\"a\": [1]}"));

    assertEquals(1, result.intValue());
  }

  @Test
  void countsItsFramesAnewEachTime() {
    Query deep = Query.compile("@" + "|@".repeat(600));
    JsonNode document = JsonReader.read("{}");
    for (int i = 0; i < 3; i++) {
      CliException failure = assertThrows(CliException.class, () -> deep.apply(document));
      assertEquals("maximum recursion depth exceeded", failure.getMessage());
    }
  }

  @Test
  void leavesTheDocumentAsItIs() {
    JsonNode document = JsonReader.read("{\"a\": [3, 1], \"b\": {\"c\": 1}}");

    Query.compile("[sort(a), reverse(a), merge(b, {d: a}), a[], to_array(a)]").apply(document);

    assertEquals(JsonReader.read("{\"a\": [3, 1], \"b\": {\"c\": 1}}"), document);
  }
}
