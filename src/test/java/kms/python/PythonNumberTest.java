package kms.python;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PythonNumberTest {

  /** Each line has the bits of a double and what Python's repr() makes of it. */
  static Stream<String> doubles() throws IOException {
    try (InputStream in = PythonNumberTest.class.getResourceAsStream("doubles.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.US_ASCII).lines();
    }
  }

  static Stream<JsonNode> integers() {
    return Recorded.list("/kms/python/int.json");
  }

  @ParameterizedTest
  @MethodSource("doubles")
  void printsTheShortestDigitsThatReadBack(String line) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(line.substring(0, 16), 16));
    assertEquals(line.substring(17), PythonNumber.repr(value));
  }

  @ParameterizedTest
  @MethodSource("integers")
  void readsIntegersAsPythonDoes(JsonNode recorded) {
    String text = recorded.path("text").textValue();
    if (recorded.has("value")) {
      assertEquals(recorded.path("value").textValue(), PythonNumber.parseInt(text).toString());
      assertEquals(PythonNumber.parseInt(text), PythonNumber.parseIntOrNull(text));
      return;
    }
    CliException failure = assertThrows(CliException.class, () -> PythonNumber.parseInt(text));
    assertEquals(recorded.path("error").textValue(), failure.getMessage());
    assertNull(PythonNumber.parseIntOrNull(text));
  }

  @Test
  void readsIntegersOfManyUnderscores() {
    String text = "-" + "1_".repeat(4299) + "1";
    assertEquals(new BigInteger(text.replace("_", "")), PythonNumber.parseInt(text));
    assertNull(PythonNumber.parseIntOrNull(text + "_"));
    CliException failure =
        assertThrows(CliException.class, () -> PythonNumber.parseInt(text + "_1"));
    assertEquals(
        "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; "
            + "use sys.set_int_max_str_digits() to increase the limit",
        failure.getMessage());
  }

  @Test
  void readsIntegersFromBytes() {
    assertEquals(BigInteger.valueOf(-12), PythonNumber.parseInt(" -1_2\n".getBytes(US_ASCII)));
    assertEquals(
        "invalid literal for int() with base 10: b'1\\xe9'",
        assertThrows(
                CliException.class, () -> PythonNumber.parseInt("1\u00e9".getBytes(ISO_8859_1)))
            .getMessage());
    byte[] tooMany = "1".repeat(4301).getBytes(US_ASCII);
    String failure =
        assertThrows(CliException.class, () -> PythonNumber.parseInt(tooMany)).getMessage();
    assertTrue(failure.startsWith("Exceeds the limit (4300 digits)"), failure);
  }

  /** Python formats the value by {@code %.200R}: at most 200 characters of its repr(). */
  @Test
  void cutsWhatIsNoInteger() {
    String prefix = "invalid literal for int() with base 10: ";
    String smiley = "\ud83d\ude00";
    assertEquals(prefix + "'" + "x".repeat(198) + "'", refusal("x".repeat(198)));
    assertEquals(prefix + "'" + "x".repeat(199), refusal("x".repeat(199)));
    assertEquals(prefix + "'" + smiley.repeat(199), refusal(smiley.repeat(300)));
    byte[] bytes = "x".repeat(300).getBytes(US_ASCII);
    assertEquals(
        prefix + "b'" + "x".repeat(198),
        assertThrows(CliException.class, () -> PythonNumber.parseInt(bytes)).getMessage());
  }

  private static String refusal(String text) {
    return assertThrows(CliException.class, () -> PythonNumber.parseInt(text)).getMessage();
  }

  @Test
  void printsNodesOfAnyNumber() {
    assertEquals("7", PythonNumber.repr(IntNode.valueOf(7)));
    assertEquals("-5000000000", PythonNumber.repr(LongNode.valueOf(-5_000_000_000L)));
    BigInteger big = new BigInteger("123456789012345678901234567890");
    assertEquals("123456789012345678901234567890", PythonNumber.repr(BigIntegerNode.valueOf(big)));
    assertEquals("7.0", PythonNumber.repr(DoubleNode.valueOf(7)));
  }

  @Test
  void refusesToPrintIntegersOfTooManyDigits() {
    BigInteger big = BigInteger.TEN.pow(4300).negate();
    CliException failure =
        assertThrows(CliException.class, () -> PythonNumber.repr(BigIntegerNode.valueOf(big)));
    assertEquals(
        "Exceeds the limit (4300 digits) for integer string conversion; "
            + "use sys.set_int_max_str_digits() to increase the limit",
        failure.getMessage());
  }

  @Test
  void holdsIntegersInTheirSmallestForm() {
    assertInstanceOf(IntNode.class, PythonNumber.integer(BigInteger.valueOf(Integer.MIN_VALUE)));
    assertInstanceOf(LongNode.class, PythonNumber.integer(BigInteger.valueOf(1L << 31)));
    assertInstanceOf(LongNode.class, PythonNumber.integer(BigInteger.valueOf(Long.MIN_VALUE)));
    assertInstanceOf(BigIntegerNode.class, PythonNumber.integer(BigInteger.ONE.shiftLeft(63)));
  }
}
