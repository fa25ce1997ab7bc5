package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0.0, 0.0",
    "-0.0, -0.0",
    "1, 1.0",
    "-1.5, -1.5",
    "100, 100.0",
    "1499288695.918, 1499288695.918",
    "1499288695.9, 1499288695.9",
    "999999999999.999, 999999999999.999",
    "1234567890123.456, 1234567890123.456",
    "1000000000000, 1000000000000.0",
    "999999999999999, 999999999999999.0",
    "1499288695.9185, 1499288695.9185",
    "0.1, 0.1",
    "0.001, 0.001",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "1e15, 1000000000000000.0",
    "1e16, 1e+16",
    "1.0000000000000002, 1.0000000000000002",
    "2e23, 2e+23",
    "8.41e21, 8.41e+21",
    "5e-324, 5e-324",
    "1.7976931348623157e308, 1.7976931348623157e+308"
  })
  void printsTheShortestDigits(double value, String text) {
    assertEquals(text, PythonNumber.repr(value));
  }
}
