package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.Expression;

/** An expression as a value, which a function such as {@code sort_by} evaluates. */
final class ExpressionReference {
  /** jmespath.py's own calls between a function and the expression it evaluates. */
  private static final int FRAMES = 3;

  private final Expression<JsonNode> expression;
  private final CallDepth depth;

  ExpressionReference(Expression<JsonNode> expression, CallDepth depth) {
    this.expression = expression;
    this.depth = depth;
  }

  JsonNode evaluate(JsonNode element) {
    depth.enter(FRAMES, CountedNode.LEAF);
    JsonNode result = expression.search(element);
    depth.leave(FRAMES);
    return result;
  }

  /** Returns what Python shows for it, an address in memory of twelve digits included. */
  @Override
  public String toString() {
    String hash = Integer.toHexString(System.identityHashCode(this));
    String address = "7f" + "0".repeat(8 - hash.length()) + hash + "d0";
    return "<jmespath.visitor._Expression object at 0x" + address + ">";
  }
}
