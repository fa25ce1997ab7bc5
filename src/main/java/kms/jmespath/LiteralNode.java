package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.Adapter;

/** A literal, whose value the lexer has read; jmespath-java's node would read it on its own. */
final class LiteralNode extends QueryNode {
  private final JsonNode value;

  LiteralNode(Adapter<JsonNode> runtime, JsonNode value) {
    super(runtime);
    this.value = value;
  }

  @Override
  public JsonNode search(JsonNode input) {
    return value;
  }
}
