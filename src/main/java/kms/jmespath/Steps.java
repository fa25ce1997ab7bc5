package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.Adapter;
import io.burt.jmespath.node.Node;
import io.burt.jmespath.node.SequenceNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A sequence that grows while its expression is parsed, such as {@code a.b.c} or {@code a[0][1]}.
 */
final class Steps extends SequenceNode<JsonNode> {
  private final CallDepth depth;
  private final boolean indexed;
  private final List<Node<JsonNode>> steps;

  /**
   * Creates a sequence without steps.
   *
   * @param indexed whether its steps are in brackets, not behind dots
   */
  Steps(Adapter<JsonNode> runtime, CallDepth depth, boolean indexed) {
    this(runtime, depth, indexed, new ArrayList<>());
  }

  private Steps(
      Adapter<JsonNode> runtime, CallDepth depth, boolean indexed, List<Node<JsonNode>> steps) {
    super(runtime, steps);
    this.depth = depth;
    this.indexed = indexed;
    this.steps = steps;
  }

  boolean isIndexed() {
    return indexed;
  }

  /** Adds a step to this sequence and returns it. */
  Steps with(Node<JsonNode> step) {
    steps.add(step);
    return this;
  }

  @Override
  public JsonNode search(JsonNode input) {
    depth.enter(CountedNode.FRAMES, CountedNode.LEAF);
    JsonNode result = super.search(input);
    depth.leave(CountedNode.FRAMES);
    return result;
  }
}
