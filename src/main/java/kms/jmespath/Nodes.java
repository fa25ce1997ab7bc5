package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.Adapter;
import io.burt.jmespath.Expression;
import io.burt.jmespath.node.AndNode;
import io.burt.jmespath.node.CreateArrayNode;
import io.burt.jmespath.node.CreateObjectNode;
import io.burt.jmespath.node.CreateObjectNode.Entry;
import io.burt.jmespath.node.CurrentNode;
import io.burt.jmespath.node.FlattenArrayNode;
import io.burt.jmespath.node.FlattenObjectNode;
import io.burt.jmespath.node.FunctionCallNode;
import io.burt.jmespath.node.IndexNode;
import io.burt.jmespath.node.NegateNode;
import io.burt.jmespath.node.Node;
import io.burt.jmespath.node.OrNode;
import io.burt.jmespath.node.ProjectionNode;
import io.burt.jmespath.node.SequenceNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the nodes of an expression: jmespath-java's where they agree with jmespath.py, else ours.
 * Nodes with others inside are counted, as jmespath.py visits them in two frames each.
 */
final class Nodes {
  private final Adapter<JsonNode> runtime;
  private final CallDepth depth;

  Nodes(Adapter<JsonNode> runtime, CallDepth depth) {
    this.runtime = runtime;
    this.depth = depth;
  }

  Node<JsonNode> current() {
    return new CurrentNode<>(runtime);
  }

  Node<JsonNode> field(String name) {
    return new FieldNode(runtime, name);
  }

  Node<JsonNode> literal(JsonNode value) {
    return new LiteralNode(runtime, value);
  }

  Node<JsonNode> index(int index) {
    return new IndexNode<>(runtime, index);
  }

  Node<JsonNode> slice(@Nullable Integer start, @Nullable Integer stop, @Nullable Integer step) {
    return new SliceNode(runtime, start, stop, step);
  }

  Node<JsonNode> subexpression(Node<JsonNode> left, Node<JsonNode> right) {
    return new Steps(runtime, depth, false).with(left).with(right);
  }

  Node<JsonNode> indexed(Node<JsonNode> left, Node<JsonNode> subscript) {
    return new Steps(runtime, depth, true).with(left).with(subscript);
  }

  Node<JsonNode> flatten(Node<JsonNode> left) {
    return sequence(List.of(left, new FlattenArrayNode<>(runtime)));
  }

  Node<JsonNode> projection(Node<JsonNode> left, Node<JsonNode> right) {
    return sequence(List.of(left, new ProjectionNode<>(runtime, right)));
  }

  Node<JsonNode> valueProjection(Node<JsonNode> left, Node<JsonNode> right) {
    return sequence(
        List.of(left, new FlattenObjectNode<>(runtime), new ProjectionNode<>(runtime, right)));
  }

  Node<JsonNode> filter(Node<JsonNode> left, Node<JsonNode> condition, Node<JsonNode> right) {
    return sequence(List.of(left, new FilterNode(runtime, condition, right)));
  }

  Node<JsonNode> pipe(Node<JsonNode> left, Node<JsonNode> right) {
    return sequence(List.of(left, right));
  }

  Node<JsonNode> or(Node<JsonNode> left, Node<JsonNode> right) {
    return counted(new OrNode<>(runtime, left, right));
  }

  Node<JsonNode> and(Node<JsonNode> left, Node<JsonNode> right) {
    return counted(new AndNode<>(runtime, left, right));
  }

  Node<JsonNode> not(Node<JsonNode> operand) {
    return counted(CountedNode.NOT, new NegateNode<>(runtime, operand));
  }

  Node<JsonNode> equal(Node<JsonNode> left, Node<JsonNode> right) {
    return counted(CountedNode.EQUALITY, new EqualityNode(runtime, left, right, true));
  }

  Node<JsonNode> unequal(Node<JsonNode> left, Node<JsonNode> right) {
    return counted(CountedNode.EQUALITY, new EqualityNode(runtime, left, right, false));
  }

  Node<JsonNode> ordered(Node<JsonNode> left, TokenType operator, Node<JsonNode> right) {
    return counted(CountedNode.ORDERING, new OrderingNode(runtime, left, operator, right));
  }

  Node<JsonNode> call(String function, List<Expression<JsonNode>> arguments) {
    return counted(
        CountedNode.CALL, new FunctionCallNode<>(runtime, new FunctionCall(function), arguments));
  }

  Node<JsonNode> reference(Node<JsonNode> expression) {
    return new ReferenceNode(runtime, new ExpressionReference(expression, depth));
  }

  Node<JsonNode> list(List<Expression<JsonNode>> entries) {
    return counted(new CreateArrayNode<>(runtime, entries));
  }

  Node<JsonNode> hash(List<Entry<JsonNode>> entries) {
    return counted(new CreateObjectNode<>(runtime, entries));
  }

  /** An entry is a node of its own for jmespath.py. */
  Entry<JsonNode> entry(String name, Node<JsonNode> value) {
    return new Entry<>(name, counted(value));
  }

  private Node<JsonNode> sequence(List<Node<JsonNode>> nodes) {
    return counted(new SequenceNode<>(runtime, nodes));
  }

  private Node<JsonNode> counted(Node<JsonNode> node) {
    return counted(CountedNode.LEAF, node);
  }

  private Node<JsonNode> counted(int more, Node<JsonNode> node) {
    return new CountedNode(runtime, depth, more, node);
  }
}
