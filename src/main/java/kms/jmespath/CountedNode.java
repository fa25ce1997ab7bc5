package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.Adapter;
import io.burt.jmespath.node.Node;

/** A node around another one that counts the two frames in which jmespath.py visits that. */
final class CountedNode extends QueryNode {
  static final int FRAMES = 2;

  /** The frames that a node needs beyond its own to visit a leaf inside. */
  static final int LEAF = 2;

  /** What it needs to check a function's arguments. */
  static final int CALL = 6;

  /**
   * What it needs to ask whether the value inside is a number, which goes through Python's abstract
   * base classes.
   */
  static final int NOT = 14;

  static final int ORDERING = 14;

  static final int EQUALITY = 16;

  private final CallDepth depth;
  private final int more;
  private final Node<JsonNode> node;

  /**
   * Creates a node around another one.
   *
   * @param more the frames that it needs, beyond its own, once the nodes inside have their values
   */
  CountedNode(Adapter<JsonNode> runtime, CallDepth depth, int more, Node<JsonNode> node) {
    super(runtime);
    this.depth = depth;
    this.more = more;
    this.node = node;
  }

  @Override
  public JsonNode search(JsonNode input) {
    depth.enter(FRAMES, LEAF);
    JsonNode result = node.search(input);
    depth.require(more);
    depth.leave(FRAMES);
    return result;
  }
}
