package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import kms.model.Member;
import kms.model.Shape.StructureShape;
import kms.python.PythonText;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with parameters, a line for each error, in the AWS CLI's words. */
final class ParamReport {
  private final StringBuilder lines = new StringBuilder();

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Returns all lines, each with a line end before it. */
  @Override
  public String toString() {
    return lines.toString();
  }

  void addMissing(Member member, String name) {
    add("Missing required parameter in " + shown(name) + ": \"" + member.name() + "\"");
  }

  void addUnknown(StructureShape shape, String unknown, String name) {
    StringBuilder names = new StringBuilder();
    for (Member member : shape.members()) {
      names.append(names.isEmpty() ? "" : ", ").append(member.name());
    }
    add("Unknown parameter in " + shown(name) + ": \"" + unknown + "\", must be one of: " + names);
  }

  /**
   * Adds a line unless the value is of a type that is allowed.
   *
   * @param types Python's names of those types
   * @return whether it is
   */
  boolean checkType(boolean fits, JsonNode value, String name, String types) {
    if (!fits) {
      add(
          "Invalid type for parameter "
              + shown(name)
              + ", value: "
              + PythonText.str(value)
              + ", type: <class '"
              + PythonText.typeName(value)
              + "'>, valid types: "
              + types);
    }
    return fits;
  }

  void checkLength(@Nullable Integer min, int length, String name) {
    if (min != null && length < min) {
      addTooSmall("length", Integer.toString(length), "min length: " + min, name);
    }
  }

  void addBelow(int min, JsonNode value, String name) {
    addTooSmall("value", PythonText.str(value), "min value: " + min, name);
  }

  private void addTooSmall(String what, String value, String valid, String name) {
    add(
        "Invalid "
            + what
            + " for parameter "
            + shown(name)
            + ", value: "
            + value
            + ", valid "
            + valid);
  }

  private static String shown(String name) {
    if (name.isEmpty()) {
      return "input";
    }
    return name.startsWith(".") ? name.substring(1) : name;
  }

  private void add(String error) {
    lines.append('\n').append(error);
  }
}
