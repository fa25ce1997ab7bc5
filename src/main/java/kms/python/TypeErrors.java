package kms.python;

import com.fasterxml.jackson.databind.JsonNode;
import kms.error.CliException;

/** Says what Python says of a value that has another type than code expects. */
public final class TypeErrors {

  private TypeErrors() {}

  /** Returns the failure of code that uses a method or field which the value's type has not. */
  public static CliException noAttribute(JsonNode value, String attribute) {
    return new CliException(
        "'" + PythonText.typeName(value) + "' object has no attribute '" + attribute + "'");
  }

  /** Returns the failure of code that iterates over a value which holds nothing. */
  public static CliException notIterable(JsonNode value) {
    return new CliException("'" + PythonText.typeName(value) + "' object is not iterable");
  }

  /** Returns the failure of {@code int(value)}, but for texts that are no number. */
  public static CliException noInteger(JsonNode value) {
    return new CliException(
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + PythonText.typeName(value)
            + "'");
  }
}
