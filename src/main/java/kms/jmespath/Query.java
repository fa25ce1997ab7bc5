package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.Expression;
import kms.error.CliException;

/** A compiled {@code --query}. It keeps count while it runs, so one thread at a time may use it. */
public final class Query {
  private final Expression<JsonNode> expression;
  private final CallDepth depth;

  private Query(Expression<JsonNode> expression, CallDepth depth) {
    this.expression = expression;
    this.depth = depth;
  }

  /**
   * Compiles an expression.
   *
   * @throws CliException with {@code Bad value for --query EXPR: MESSAGE} when it does not parse
   */
  public static Query compile(String expression) {
    CallDepth depth = CallDepth.whenEvaluating();
    try {
      return new Query(new Parser(expression, new Nodes(new JsonAdapter(), depth)).parse(), depth);
    } catch (CliException e) {
      throw new CliException("Bad value for --query " + expression + ": " + e.getMessage(), e);
    }
  }

  /**
   * Evaluates the expression on a document, which it does not change but may share with the result.
   *
   * @return the result, Jackson's null node for null. Where the expression gives an expression
   *     reference, such as {@code &a}, there is a {@code POJONode} in its place
   * @throws CliException with jmespath.py's message when it fails on this document
   */
  public JsonNode apply(JsonNode document) {
    depth.reset();
    return expression.search(document);
  }
}
