package kms.input;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import kms.model.Member;
import kms.model.Shape.StructureShape;

/** Makes the options given the parameters of a request. */
public final class Parameters {

  private Parameters() {}

  /**
   * Loads and converts the options given, in the order of the model.
   *
   * @param input the operation's input
   * @param options the words given, by the option's name such as {@code --key-id}; a boolean option
   *     has the one word {@code true} or {@code false} under its positive name
   * @return the parameters by name in the service's model, in its order
   * @throws kms.error.CliException when one cannot be loaded or converted
   */
  public static ObjectNode convert(
      StructureShape input, Map<String, List<String>> options, ParamFile files) {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    for (Member member : input.members()) {
      String option = member.option();
      List<String> words = option == null ? null : options.get(option);
      if (option != null && words != null) {
        parameters.set(
            member.name(), new ArgumentValue(option, member.shape(), files).convert(words));
      }
    }
    return parameters;
  }
}
