package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import io.burt.jmespath.Adapter;
import io.burt.jmespath.Expression;

/**
 * A projection of the elements that meet a condition. Each element is tested and projected before
 * the next one, so that the first element with an error decides what the user sees.
 */
final class FilterNode extends QueryNode {
  private final Expression<JsonNode> condition;
  private final Expression<JsonNode> right;

  FilterNode(
      Adapter<JsonNode> runtime, Expression<JsonNode> condition, Expression<JsonNode> right) {
    super(runtime);
    this.condition = condition;
    this.right = right;
  }

  @Override
  public JsonNode search(JsonNode input) {
    if (!input.isArray()) {
      return NullNode.instance;
    }
    ArrayNode results = JsonNodeFactory.instance.arrayNode();
    for (JsonNode element : input) {
      if (runtime.isTruthy(condition.search(element))) {
        JsonNode result = right.search(element);
        if (!result.isNull()) {
          results.add(result);
        }
      }
    }
    return results;
  }
}
