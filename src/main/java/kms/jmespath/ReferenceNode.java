package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.burt.jmespath.Adapter;

/** An expression after {@code &}; its value is the expression itself, a new object each time. */
final class ReferenceNode extends QueryNode {
  private final ExpressionReference reference;

  ReferenceNode(Adapter<JsonNode> runtime, ExpressionReference reference) {
    super(runtime);
    this.reference = reference;
  }

  @Override
  public JsonNode search(JsonNode input) {
    return new POJONode(reference);
  }
}
