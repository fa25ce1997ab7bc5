package kms.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the input of an operation against its shape and words what is wrong as the service does.
 */
final class InputValidator {
  private final List<String> violations = new ArrayList<>();

  private InputValidator() {}

  /**
   * Checks an input.
   *
   * @return its members that the shape knows and that are not null
   * @throws ErrorAnswerException when a type is wrong or constraints are broken
   */
  static ObjectNode check(InputShape shape, JsonNode input) {
    InputValidator validator = new InputValidator();
    ObjectNode known = validator.structure("", shape, input);
    if (!validator.violations.isEmpty()) {
      throw ErrorAnswerException.constraints(validator.violations);
    }
    return known;
  }

  private ObjectNode structure(String prefix, InputShape shape, JsonNode input) {
    if (!input.isObject()) {
      throw unconvertible(input, "Structure");
    }
    ObjectNode known = JsonNodeFactory.instance.objectNode();
    for (InputShape.Member member : shape.members()) {
      String path = prefix + member.messageName();
      JsonNode value = input.get(member.name());
      if (value != null && !value.isNull()) {
        known.set(member.name(), value(path, member.rule(), value));
      } else if (member.required()) {
        add("null at '" + path, "Member must not be null");
      }
    }
    return known;
  }

  private JsonNode value(String path, InputRule rule, JsonNode value) {
    if (rule instanceof InputRule.Text text) {
      checkText(path, text, value);
      return value;
    }
    if (rule instanceof InputRule.Whole whole) {
      checkWhole(path, whole, value);
      return value;
    }
    return structure(path + ".", ((InputRule.Structure) rule).shape(), value);
  }

  private void checkText(String path, InputRule.Text rule, JsonNode value) {
    String text = value.textValue();
    if (text == null) {
      throw unconvertible(value, "String");
    }
    String place = rule.sensitive() ? "at '" + path : "'" + text + "' at '" + path;
    if (rule.pattern() != null && !rule.pattern().matcher(text).matches()) {
      add(place, "Member must satisfy regular expression pattern: " + rule.pattern());
    }
    if (!rule.values().isEmpty() && !rule.values().contains(text)) {
      add(place, "Member must satisfy enum value set: " + rule.values());
    }
    int length = text.codePointCount(0, text.length());
    if (length > rule.max()) {
      add(place, "Member must have length less than or equal to " + rule.max());
    }
    if (length < rule.min()) {
      add(place, "Member must have length greater than or equal to " + rule.min());
    }
  }

  private void checkWhole(String path, InputRule.Whole rule, JsonNode value) {
    if (!value.isIntegralNumber()) {
      throw unconvertible(value, "Integer");
    }
    BigInteger number = value.bigIntegerValue();
    String place = "'" + number + "' at '" + path;
    if (number.compareTo(BigInteger.valueOf(rule.max())) > 0) {
      add(place, "Member must have value less than or equal to " + rule.max());
    }
    if (number.compareTo(BigInteger.valueOf(rule.min())) < 0) {
      add(place, "Member must have value greater than or equal to " + rule.min());
    }
  }

  private void add(String place, String constraint) {
    violations.add("Value " + place + "' failed to satisfy constraint: " + constraint);
  }

  private static ErrorAnswerException unconvertible(JsonNode value, String type) {
    return ErrorAnswerException.serialization(
        value.getNodeType() + "_VALUE can not be converted to " + type);
  }
}
