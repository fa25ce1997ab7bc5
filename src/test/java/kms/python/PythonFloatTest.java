package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonFloatTest {

  @Test
  void readsWhatPythonReads() {
    assertEquals(1.5, PythonFloat.parseOrNull("\u2003+1.5\n"));
    assertEquals(0.5, PythonFloat.parseOrNull(".5"));
    assertEquals(-5.0, PythonFloat.parseOrNull("-5."));
    assertEquals(105e9, PythonFloat.parseOrNull("1_0.5e1_0"));
    assertEquals(12.5, PythonFloat.parseOrNull("\u0661\u0662.5"));
  }

  @Test
  void readsWhatIsNoFiniteNumber() {
    assertEquals(Double.NEGATIVE_INFINITY, PythonFloat.parseOrNull("-INFINITY"));
    assertEquals(Double.POSITIVE_INFINITY, PythonFloat.parseOrNull("1e400"));
    assertEquals(Double.NaN, PythonFloat.parseOrNull("+nan"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ".", "1__0", "1_", "_1", "1._5", "1e", "1e+", "1d", "0x1", "1 0", "2nan", "--1"
      })
  void refusesAnythingElse(String text) {
    assertNull(PythonFloat.parseOrNull(text));
  }
}
