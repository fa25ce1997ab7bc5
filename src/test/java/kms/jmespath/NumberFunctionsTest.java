package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberFunctionsTest {
  private static final String TOO_LARGE = "1" + "0".repeat(400);

  @Test
  void keepsIntegersOfAnySize() {
    assertEquals(
        "18446744073709551616", Evaluation.of("sum(`[9223372036854775808,9223372036854775808]`)"));
    assertEquals("9223372036854775808", Evaluation.of("abs(`-9223372036854775808`)"));
  }

  @Test
  void addsFloatsFromTheLeftWithoutCompensation() {
    assertEquals("0.30000000000000004", Evaluation.of("sum(`[0.1, 0.2]`)"));
    assertEquals("0.0", Evaluation.of("sum(`[1e16, 1, -1e16]`)"));
    assertEquals("Infinity", Evaluation.of("sum(`[1e308, 1e308]`)"));
  }

  @Test
  void refusesToAddAFloatToAnIntegerBeyondAllFloats() {
    assertEquals(
        "int too large to convert to float", Evaluation.failure("sum(`[" + TOO_LARGE + ", 1.5]`)"));
  }

  @Test
  void averagesIntegersToTheNearestFloat() {
    assertEquals("2.0", Evaluation.of("avg(`[1, 3]`)"));
    assertEquals("0.6666666666666666", Evaluation.of("avg(`[1, 1, 0]`)"));
    assertEquals(
        "9007199254740994.0", Evaluation.of("avg(`[9007199254740993, 9007199254740995]`)"));
    assertEquals("null", Evaluation.of("avg(`[]`)"));
  }

  @Test
  void refusesAnAverageBeyondAllFloats() {
    assertEquals(
        "integer division result too large for a float",
        Evaluation.failure("avg(`[" + TOO_LARGE + "]`)"));
  }

  @Test
  void roundsToIntegersOfAnySize() {
    assertEquals(
        "[2,-1,1,-2]", Evaluation.of("[ceil(`1.2`), ceil(`-1.2`), floor(`1.8`), floor(`-1.2`)]"));
    assertEquals("100000000000000000000", Evaluation.of("floor(`1e20`)"));
  }

  @Test
  void refusesToRoundWhatIsNoNumber() {
    assertEquals("cannot convert float NaN to integer", Evaluation.failure("ceil(`NaN`)"));
    assertEquals(
        "cannot convert float infinity to integer", Evaluation.failure("floor(`-Infinity`)"));
  }

  @Test
  void readsNumbersAsPythonDoes() {
    assertEquals(
        "[1.0,1e+21,12345678901234567890,null,1,10]",
        Evaluation.of(
            "[to_number('1.0'), to_number('1e21'), to_number('12345678901234567890'),"
                + " to_number('1d'), to_number(' 1 '), to_number('1_0')]"));
  }

  @Test
  void readsAnIntegerOfTooManyDigitsAsAFloat() {
    assertEquals("Infinity", Evaluation.of("to_number('" + "9".repeat(4301) + "')"));
  }

  @Test
  void cannotPrintAnIntegerOfTooManyDigits() {
    String digits = "9".repeat(4300);
    assertEquals(
        "Exceeds the limit (4300 digits) for integer string conversion;"
            + " use sys.set_int_max_str_digits() to increase the limit",
        Evaluation.failure("to_string(sum(`[" + digits + "," + digits + "]`))"));
  }
}
