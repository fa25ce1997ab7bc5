package kms.credentials;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** The parameters of a call of the Security Token Service, in the order they were given. */
final class StsParameters {
  private static final String DURATION = "DurationSeconds";
  private static final BigInteger MIN_DURATION = BigInteger.valueOf(900);

  private final Map<String, String> values = new LinkedHashMap<>();

  /** Adds a parameter, or nothing when there is no value. */
  StsParameters add(String name, @Nullable String value) {
    if (value != null) {
      values.put(name, value);
    }
    return this;
  }

  /** Returns a copy that can be added to. */
  StsParameters copy() {
    StsParameters copy = new StsParameters();
    copy.values.putAll(values);
    return copy;
  }

  /** Returns the values by name. */
  Map<String, String> values() {
    return values;
  }

  /**
   * Checks the values against what the service requires.
   *
   * @throws CliException that names all that are wrong
   */
  void validate() {
    StringBuilder problems = new StringBuilder();
    for (Map.Entry<String, String> parameter : values.entrySet()) {
      problems.append(problem(parameter.getKey(), parameter.getValue()));
    }
    if (!problems.isEmpty()) {
      throw new CliException("Parameter validation failed:" + problems);
    }
  }

  private static String problem(String name, String value) {
    if (name.equals(DURATION)) {
      boolean tooShort = new BigInteger(value).compareTo(MIN_DURATION) < 0;
      return tooShort ? problem("value", name, value, "value: 900") : "";
    }
    int length = value.codePointCount(0, value.length());
    int min = minLength(name);
    return length < min ? problem("length", name, Integer.toString(length), "length: " + min) : "";
  }

  private static String problem(String kind, String name, String value, String min) {
    return "\nInvalid %s for parameter %s, value: %s, valid min %s"
        .formatted(kind, name, value, min);
  }

  private static int minLength(String name) {
    return switch (name) {
      case "RoleArn" -> 20;
      case "SerialNumber" -> 9;
      case "TokenCode" -> 6;
      case "WebIdentityToken" -> 4;
      default -> 2;
    };
  }
}
