package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.Adapter;
import io.burt.jmespath.node.Node;

/** A node around another one that counts the two frames in which jmespath.py visits that. */
final class CountedNode extends QueryNode {
  static final int FRAMES = 2;

  /** The frames that a node needs beyond its own: at least to visit a leaf. */
  static final int LEAF = 2;

  static final int CALL = 6;

  /** {@code isinstance(value, Number)} goes through Python's abstract base classes. */
  static final int NOT = 14;

  static final int COMPARISON = 16;

  private final CallDepth depth;
  private final int more;
  private final Node<JsonNode> node;

  CountedNode(Adapter<JsonNode> runtime, CallDepth depth, int more, Node<JsonNode> node) {
    super(runtime);
    this.depth = depth;
    this.more = more;
    this.node = node;
  }

  @Override
  public JsonNode search(JsonNode input) {
    depth.enter(FRAMES, more);
    JsonNode result = node.search(input);
    depth.leave(FRAMES);
    return result;
  }
}
