package kms.emulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the values of options of the endpoint; each throws where a value makes no sense. */
final class OptionValue {
  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern ADDRESS = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+");
  private static final BigDecimal MAX_SECONDS = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

  private OptionValue() {}

  /** Returns an IPv4 address; a name would be looked up, which may leave the machine. */
  static String address(String option, String value) {
    if (!ADDRESS.matcher(value).matches()) {
      throw new InvalidOptionException(option + " takes an IPv4 address, not " + value);
    }
    return value;
  }

  /** Returns the name of a host in small letters. */
  static String host(String option, String value) {
    if (!HOST.matcher(value).matches()) {
      throw new InvalidOptionException(option + " takes a name without a port, not " + value);
    }
    return value.toLowerCase(Locale.ROOT);
  }

  /** Returns a number from 0 up to a maximum. */
  static int number(String option, String value, int max) {
    try {
      int number = Integer.parseInt(value);
      if (number >= 0 && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, together with what is out of range.
    }
    throw new InvalidOptionException(
        option + " takes a number from 0 to " + max + ", not " + value);
  }

  /** Returns a time that is given in seconds and parts of them. */
  static Duration seconds(String option, String value) {
    try {
      BigDecimal seconds = new BigDecimal(value);
      if (seconds.signum() >= 0 && seconds.compareTo(MAX_SECONDS) <= 0) {
        return Duration.ofNanos(seconds.multiply(NANOS).longValue());
      }
    } catch (NumberFormatException e) {
      // Said below, together with what is out of range.
    }
    throw new InvalidOptionException(option + " takes seconds, not " + value);
  }
}
