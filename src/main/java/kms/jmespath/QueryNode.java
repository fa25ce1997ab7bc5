package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.Adapter;
import io.burt.jmespath.node.Node;

/** A node of our own. jmespath-java wants nodes that can be compared; these are equal to none. */
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
