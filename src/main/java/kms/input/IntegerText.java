package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.nio.charset.StandardCharsets;
import kms.error.CliException;
import kms.python.PythonNumber;
import kms.python.PythonText;

/** Reads integers out of what was given for them. */
final class IntegerText {

  private IntegerText() {}

  /**
   * Returns {@code int(value)} of a text, or of bytes as {@code fileb://} gives them.
   *
   * @throws CliException when that is no integer
   */
  static NumericNode parse(JsonNode value) {
    return value instanceof BinaryNode bytes
        ? parse(bytes.binaryValue())
        : PythonNumber.integer(PythonNumber.parseInt(value.textValue()));
  }

  private static NumericNode parse(byte[] bytes) {
    try {
      String text = new String(bytes, StandardCharsets.US_ASCII);
      return PythonNumber.integer(PythonNumber.parseInt(text));
    } catch (CliException e) {
      throw new CliException(
          "invalid literal for int() with base 10: " + PythonText.repr(bytes), e);
    }
  }
}
