package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import kms.error.CliException;
import kms.python.PythonText;
import org.jspecify.annotations.Nullable;

/** The types a function may ask for, among them arrays of elements of one type. */
enum Type {
  BOOLEAN("boolean", JsonNodeType.BOOLEAN, null),
  ARRAY("array", JsonNodeType.ARRAY, null),
  OBJECT("object", JsonNodeType.OBJECT, null),
  NULL("null", JsonNodeType.NULL, null),
  STRING("string", JsonNodeType.STRING, null),
  NUMBER("number", JsonNodeType.NUMBER, null),
  EXPREF("expref", JsonNodeType.POJO, null),
  STRINGS("array-string", JsonNodeType.ARRAY, JsonNodeType.STRING),
  NUMBERS("array-number", JsonNodeType.ARRAY, JsonNodeType.NUMBER);

  private final String label;
  private final JsonNodeType nodeType;
  private final @Nullable JsonNodeType elementType;

  Type(String label, JsonNodeType nodeType, @Nullable JsonNodeType elementType) {
    this.label = label;
    this.nodeType = nodeType;
    this.elementType = elementType;
  }

  /** Returns the plain type of a value. */
  static Type of(JsonNode value) {
    JsonNodeType type = value.getNodeType();
    for (Type candidate : values()) {
      if (candidate.nodeType == type) {
        return candidate;
      }
    }
    return NULL;
  }

  /** Returns the name that expressions and messages use. */
  String label() {
    return label;
  }

  boolean includes(JsonNode value) {
    return value.getNodeType() == nodeType;
  }

  /**
   * Checks that a value has one of these types. Where they are arrays of one type, the first
   * element decides which.
   *
   * @throws CliException when it has another, in which an array's JMESPath type but an element's
   *     Python type is named
   */
  static void check(String function, JsonNode value, Type... types) {
    if (!isOneOf(types, value)) {
      throw failure(function, value, of(value).label, types);
    }
    if (types[0].elementType == null || value.isEmpty()) {
      return;
    }
    JsonNodeType first = value.get(0).getNodeType();
    boolean known = false;
    for (Type type : types) {
      known |= type.elementType == first;
    }
    for (JsonNode element : value) {
      if (!known || element.getNodeType() != first) {
        throw failure(function, element, PythonText.typeName(element), types);
      }
    }
  }

  private static boolean isOneOf(Type[] types, JsonNode value) {
    for (Type type : types) {
      if (type.includes(value)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the failure of a function that got one type and wants others. */
  static CliException failure(String function, JsonNode value, Type received, Type... types) {
    return failure(function, value, received.label, types);
  }

  private static CliException failure(
      String function, JsonNode value, String received, Type... types) {
    StringBuilder expected = new StringBuilder();
    for (Type type : types) {
      expected.append(expected.isEmpty() ? "'" : ", '").append(type.label).append('\'');
    }
    return new CliException(
        "In function "
            + function
            + "(), invalid type for value: "
            + PythonText.str(value)
            + ", expected one of: ["
            + expected
            + "], received: \""
            + received
            + '"');
  }
}
