package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.Adapter;
import io.burt.jmespath.node.PropertyNode;

/** A member by its name, which may turn out to be the name of a function. */
final class FieldNode extends PropertyNode<JsonNode> {
  private final String name;

  FieldNode(Adapter<JsonNode> runtime, String name) {
    super(runtime, name);
    this.name = name;
  }

  String name() {
    return name;
  }
}
