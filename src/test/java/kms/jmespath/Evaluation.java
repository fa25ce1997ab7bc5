package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertThrows;

import kms.error.CliException;
import kms.json.JsonReader;
import kms.json.JsonWriter;

/** Short ways for tests to evaluate an expression on a JSON text. */
final class Evaluation {

  private Evaluation() {}

  /** Returns the result as compact JSON in ASCII. */
  static String of(String expression, String document) {
    return JsonWriter.writeCompact(Query.compile(expression).apply(JsonReader.read(document)));
  }

  /** Returns the result on the empty object. */
  static String of(String expression) {
    return of(expression, "{}");
  }

  /** Returns the message with which an expression that parses fails on a document. */
  static String failure(String expression, String document) {
    Query query = Query.compile(expression);
    return assertThrows(CliException.class, () -> query.apply(JsonReader.read(document)))
        .getMessage();
  }

  /** Returns the message with which an expression that parses fails on the empty object. */
  static String failure(String expression) {
    return failure(expression, "{}");
  }

  /** Returns the message with which an expression does not parse, without its first words. */
  static String syntaxFailure(String expression) {
    String message = assertThrows(CliException.class, () -> Query.compile(expression)).getMessage();
    String start = "Bad value for --query " + expression + ": ";
    return message.startsWith(start) ? message.substring(start.length()) : message;
  }
}
