package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import kms.error.CliException;
import kms.python.PythonNumber;

/** Reads integers out of what was given for them. */
final class IntegerText {

  private IntegerText() {}

  /**
   * Returns {@code int(value)} of a text, or of bytes as {@code fileb://} gives them.
   *
   * @throws CliException when that is no integer
   */
  static NumericNode parse(JsonNode value) {
    return PythonNumber.integer(
        value instanceof BinaryNode bytes
            ? PythonNumber.parseInt(bytes.binaryValue())
            : PythonNumber.parseInt(value.textValue()));
  }
}
