package kms.python;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An object that Python would print as {@code OrderedDict([...])}: one that the AWS CLI read from
 * the JSON text of an option.
 */
@SuppressWarnings("unchecked") // ObjectNode.deepCopy() narrows a generic return type
public final class OrderedDict extends ObjectNode {
  private static final long serialVersionUID = 1L;

  /** Creates an empty object. */
  public OrderedDict() {
    super(JsonNodeFactory.instance);
  }
}
