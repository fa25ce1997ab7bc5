package kms.config;

import java.math.BigInteger;
import kms.error.CliException;
import kms.python.PythonNumber;
import org.jspecify.annotations.Nullable;

/**
 * How often and when a request is sent again.
 *
 * @param mode the rules
 * @param maxAttempts how often the request is sent at most, at least 1
 */
public record RetrySettings(RetryMode mode, int maxAttempts) {
  private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

  static RetrySettings of(Configuration configuration) {
    BigInteger attempts = requestedAttempts(configuration);
    if (attempts != null && attempts.signum() <= 0) {
      throw new CliException(
          "Value provided to \"max_attempts\": "
              + attempts
              + " must be an integer greater than or equal to 1.");
    }
    RetryMode mode = mode(configuration);
    int maxAttempts = attempts == null ? mode.defaultAttempts() : attempts.min(MOST).intValue();
    return new RetrySettings(mode, maxAttempts);
  }

  /** Returns the number somebody asked for, or null; fails when it is none. */
  static @Nullable BigInteger requestedAttempts(Configuration configuration) {
    String attempts = configuration.setting("AWS_MAX_ATTEMPTS", "max_attempts");
    return attempts == null ? null : PythonNumber.parseInt(attempts);
  }

  private static RetryMode mode(Configuration configuration) {
    String mode = configuration.setting("AWS_RETRY_MODE", "retry_mode");
    if (mode == null) {
      return DefaultsMode.isLegacy(configuration) ? RetryMode.LEGACY : RetryMode.STANDARD;
    }
    return switch (mode) {
      case "legacy" -> RetryMode.LEGACY;
      case "standard" -> RetryMode.STANDARD;
      case "adaptive" -> RetryMode.ADAPTIVE;
      default ->
          throw new CliException(
              "Invalid value provided to \"mode\": \""
                  + mode
                  + "\" must be one of: ('legacy', 'standard', 'adaptive')");
    };
  }
}
