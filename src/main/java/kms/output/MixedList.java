package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kms.error.CliException;
import kms.python.PythonText;
import kms.python.TypeErrors;

/**
 * Refuses what is no object in a list that begins with one, in the words of Python, which takes
 * each element of such a list for an object and looks up in it what it finds in it.
 */
final class MixedList {

  private MixedList() {}

  /**
   * Checks an element as its members are collected.
   *
   * @throws CliException when Python could not go through them
   */
  static void checkMembers(JsonNode element) {
    if (element.isObject()) {
      return;
    }
    if (element.isArray()) {
      checkIndices(element);
    } else if (!element.isTextual()) {
      throw TypeErrors.notIterable(element);
    } else if (!element.textValue().isEmpty()) {
      throw new CliException("string indices must be integers, not 'str'");
    }
  }

  private static void checkIndices(JsonNode list) {
    for (JsonNode element : list) {
      if (!element.isIntegralNumber() && !element.isBoolean()) {
        throw new CliException(
            "list indices must be integers or slices, not " + PythonText.typeName(element));
      }
      if (element.isBigInteger()) {
        throw new CliException("cannot fit 'int' into an index-sized integer");
      }
      double index = element.isBoolean() ? (element.booleanValue() ? 1 : 0) : element.doubleValue();
      if (index >= list.size() || index < -list.size()) {
        throw new CliException("list index out of range");
      }
    }
  }

  /**
   * Checks an element as its row is made.
   *
   * @param names the columns
   * @throws CliException when Python could not look them up
   */
  static void checkLookup(JsonNode element, List<String> names) {
    boolean nothingToDo = names.isEmpty() && element.isEmpty();
    if (!element.isObject() && !nothingToDo) {
      throw TypeErrors.noAttribute(element, "get");
    }
  }
}
