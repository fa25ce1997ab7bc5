package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.burt.jmespath.Adapter;
import io.burt.jmespath.Expression;

/** {@code ==} or {@code !=}. */
final class EqualityNode extends QueryNode {
  private final Expression<JsonNode> left;
  private final Expression<JsonNode> right;
  private final boolean whenEqual;

  EqualityNode(
      Adapter<JsonNode> runtime,
      Expression<JsonNode> left,
      Expression<JsonNode> right,
      boolean whenEqual) {
    super(runtime);
    this.left = left;
    this.right = right;
    this.whenEqual = whenEqual;
  }

  @Override
  public JsonNode search(JsonNode input) {
    boolean equal = Equality.test(left.search(input), right.search(input));
    return BooleanNode.valueOf(equal == whenEqual);
  }
}
