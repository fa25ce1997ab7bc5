package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.burt.jmespath.Adapter;
import io.burt.jmespath.Expression;

/** {@code <}, {@code <=}, {@code >} or {@code >=}. */
final class OrderingNode extends QueryNode {
  private final Expression<JsonNode> left;
  private final TokenType operator;
  private final Expression<JsonNode> right;

  OrderingNode(
      Adapter<JsonNode> runtime,
      Expression<JsonNode> left,
      TokenType operator,
      Expression<JsonNode> right) {
    super(runtime);
    this.left = left;
    this.operator = operator;
    this.right = right;
  }

  @Override
  public JsonNode search(JsonNode input) {
    JsonNode leftValue = left.search(input);
    JsonNode rightValue = right.search(input);
    if (!Order.isComparable(leftValue) || !Order.isComparable(rightValue)) {
      return NullNode.instance;
    }
    int order = Order.compare(leftValue, rightValue, symbol());
    return BooleanNode.valueOf(
        switch (operator) {
          case LT -> order == -1;
          case LTE -> order == -1 || order == 0;
          case GT -> order == 1;
          default -> order == 1 || order == 0;
        });
  }

  private String symbol() {
    return switch (operator) {
      case LT -> "<";
      case LTE -> "<=";
      case GT -> ">";
      default -> ">=";
    };
  }
}
