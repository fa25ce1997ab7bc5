package kms.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionValueTest {

  private static String failure(Executable reading) {
    return assertThrows(InvalidOptionException.class, reading).getMessage();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "127.0.0.1", "255.255.255.255", "10.20.99.249"})
  void isAnAddress(String value) {
    assertEquals(value, OptionValue.address("--address", value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "localhost", "1.2.3", "1.2.3.4.5", "256.0.0.1", "01.2.3.4", "::1", "1.2.3.4 "})
  void isNoAddress(String value) {
    assertEquals(
        "--address takes an IPv4 address, not " + value,
        failure(() -> OptionValue.address("--address", value)));
  }

  @ParameterizedTest
  @CsvSource({
    "kms, kms",
    "KMS.Example, kms.example",
    "my_host-1, my_host-1",
    "127.0.0.1, 127.0.0.1"
  })
  void isANameInSmallLetters(String value, String name) {
    assertEquals(name, OptionValue.host("--host", value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kms:8080", "a b", "[::1]", "h/", "\u00e9"})
  void isNoName(String value) {
    assertEquals(
        "--host takes a name without a port, not " + value,
        failure(() -> OptionValue.host("--host", value)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "65535, 65535", "007, 7", "+8, 8"})
  void isANumber(String value, int number) {
    assertEquals(number, OptionValue.number("--port", value, 65535));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "65536", "99999999999", "1.0", "one", " 1"})
  void isNoNumber(String value) {
    assertEquals(
        "--port takes a number from 0 to 65535, not " + value,
        failure(() -> OptionValue.number("--port", value, 65535)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "1.5, PT1.5S",
    "1e3, PT1000S",
    "0.000000001, PT0.000000001S",
    "1000000000, PT277777H46M40S",
  })
  void isATime(String value, Duration time) {
    assertEquals(time, OptionValue.seconds("--connect-time", value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1000000001", "soon", "1s", "NaN", "Infinity"})
  void isNoTime(String value) {
    assertEquals(
        "--connect-time takes seconds, not " + value,
        failure(() -> OptionValue.seconds("--connect-time", value)));
  }
}
