package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.Adapter;
import io.burt.jmespath.node.Node;

/**
 * A node that jmespath-java does not have. It is equal to itself alone, as no one compares nodes.
 */
abstract class QueryNode extends Node<JsonNode> {
  QueryNode(Adapter<JsonNode> runtime) {
    super(runtime);
  }

  @Override
  protected boolean internalEquals(Object other) {
    return this == other;
  }

  @Override
  protected int internalHashCode() {
    return System.identityHashCode(this);
  }
}
