package kms.python;

import com.fasterxml.jackson.databind.JsonNode;

/** Knows which values Python holds for true. */
public final class PythonTruth {

  private PythonTruth() {}

  /**
   * Returns {@code bool(value)}: false for null, false, zero and whatever is empty; true for an
   * object of a class that JSON does not have.
   */
  public static boolean isTrue(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> !value.textValue().isEmpty();
      case BOOLEAN -> value.booleanValue();
      case NUMBER -> isTrueNumber(value);
      case ARRAY, OBJECT -> !value.isEmpty();
      case POJO -> true;
      case BINARY -> !value.asText().isEmpty();
      default -> false;
    };
  }

  private static boolean isTrueNumber(JsonNode number) {
    return number.isIntegralNumber()
        ? number.bigIntegerValue().signum() != 0
        : number.doubleValue() != 0;
  }
}
