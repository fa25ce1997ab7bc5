package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.burt.jmespath.Adapter;
import io.burt.jmespath.Expression;
import io.burt.jmespath.JmesPathType;
import io.burt.jmespath.function.Function;
import io.burt.jmespath.function.FunctionRegistry;
import io.burt.jmespath.node.NodeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** What jmespath-java's nodes ask about JSON values. */
final class JsonAdapter implements Adapter<JsonNode> {

  @Override
  public Expression<JsonNode> compile(String expression) {
    return new Parser(expression, new Nodes(this, CallDepth.whenEvaluating())).parse();
  }

  /** Returns the order of two numbers or strings; of anything else only whether it is equal. */
  @Override
  public int compare(JsonNode left, JsonNode right) {
    if (Order.isComparable(left) && Order.isComparable(right)) {
      return Order.compare(left, right, "<");
    }
    return Equality.test(left, right) ? 0 : -1;
  }

  @Override
  public JsonNode parseString(String json) {
    return JsonReader.read(json);
  }

  @Override
  public List<JsonNode> toList(JsonNode value) {
    if (value instanceof ArrayNode array) {
      return new ArrayView(array);
    }
    List<JsonNode> members = new ArrayList<>(value.size());
    for (JsonNode member : value) {
      members.add(member);
    }
    return members;
  }

  @Override
  public String toString(JsonNode value) {
    return value.isTextual() ? value.textValue() : JsonWriter.writeCompact(value);
  }

  @Override
  public Number toNumber(JsonNode value) {
    return value.numberValue();
  }

  @Override
  public boolean isTruthy(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY, OBJECT -> !value.isEmpty();
      case STRING -> !value.textValue().isEmpty();
      case BOOLEAN -> value.booleanValue();
      case NULL, MISSING -> false;
      default -> true;
    };
  }

  /** An expression reference passes for a number, which has neither members nor elements either. */
  @Override
  public JmesPathType typeOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> JmesPathType.ARRAY;
      case OBJECT -> JmesPathType.OBJECT;
      case STRING -> JmesPathType.STRING;
      case BOOLEAN -> JmesPathType.BOOLEAN;
      case NULL, MISSING -> JmesPathType.NULL;
      default -> JmesPathType.NUMBER;
    };
  }

  @Override
  @Deprecated
  public JsonNode getProperty(JsonNode value, String name) {
    return orNull(value.get(name));
  }

  @Override
  public JsonNode getProperty(JsonNode value, JsonNode name) {
    return orNull(value.get(name.textValue()));
  }

  @Override
  public Collection<JsonNode> getPropertyNames(JsonNode value) {
    List<JsonNode> names = new ArrayList<>(value.size());
    value.fieldNames().forEachRemaining(name -> names.add(TextNode.valueOf(name)));
    return names;
  }

  @Override
  public JsonNode createNull() {
    return NullNode.instance;
  }

  @Override
  public JsonNode createArray(Collection<JsonNode> elements) {
    return new ArrayNode(JsonNodeFactory.instance, elements.size()).addAll(elements);
  }

  @Override
  public JsonNode createString(String text) {
    return TextNode.valueOf(text);
  }

  @Override
  public JsonNode createBoolean(boolean value) {
    return BooleanNode.valueOf(value);
  }

  @Override
  public JsonNode createObject(Map<JsonNode, JsonNode> members) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<JsonNode, JsonNode> member : members.entrySet()) {
      object.set(member.getKey().textValue(), member.getValue());
    }
    return object;
  }

  @Override
  public JsonNode createNumber(double value) {
    return DoubleNode.valueOf(value);
  }

  @Override
  public JsonNode createNumber(long value) {
    return LongNode.valueOf(value);
  }

  /** Not used: {@link Arguments} words what is wrong with an argument. */
  @Override
  public JsonNode handleArgumentTypeError(Function function, String expected, String actual) {
    throw new UnsupportedOperationException(function.name());
  }

  /** Not used: {@link Functions} finds a function when it is called. */
  @Override
  public FunctionRegistry functionRegistry() {
    throw new UnsupportedOperationException();
  }

  /** Not used: {@link Nodes} builds the nodes. */
  @Override
  public NodeFactory<JsonNode> nodeFactory() {
    throw new UnsupportedOperationException();
  }

  private static JsonNode orNull(@Nullable JsonNode value) {
    return value == null ? NullNode.instance : value;
  }
}
