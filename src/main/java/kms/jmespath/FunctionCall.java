package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.Adapter;
import io.burt.jmespath.function.ArgumentConstraint;
import io.burt.jmespath.function.Function;
import io.burt.jmespath.function.FunctionArgument;
import java.util.ArrayList;
import java.util.List;

/**
 * A function by its name, looked up when it is called: one that is never reached need not exist.
 */
record FunctionCall(String name) implements Function {

  /** Not used: a function checks its arguments when it is called. */
  @Override
  public ArgumentConstraint argumentConstraints() {
    throw new UnsupportedOperationException(name);
  }

  @Override
  @SuppressWarnings("unchecked") // the only runtime is JsonAdapter, so T is JsonNode
  public <T> T call(Adapter<T> runtime, List<FunctionArgument<T>> arguments) {
    List<JsonNode> values = new ArrayList<>(arguments.size());
    for (FunctionArgument<T> argument : arguments) {
      values.add((JsonNode) argument.value());
    }
    return (T) Functions.call(name, new Arguments(name, values));
  }
}
