package kms.config;

import java.math.BigInteger;
import kms.aws.RetryRules;
import kms.error.CliException;
import kms.python.PythonNumber;
import org.jspecify.annotations.Nullable;

/**
 * How often and when a request is sent again.
 *
 * @param rules which answers are worth it
 * @param maxAttempts how often the request is sent at most, at least 1
 */
public record RetrySettings(RetryRules rules, int maxAttempts) {
  private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

  static RetrySettings of(Configuration configuration) {
    BigInteger attempts = requestedAttempts(configuration);
    if (attempts != null && attempts.signum() <= 0) {
      throw new CliException(
          "Value provided to \"max_attempts\": "
              + attempts
              + " must be an integer greater than or equal to 1.");
    }
    RetryRules rules = rules(configuration);
    int defaultAttempts = rules == RetryRules.LEGACY ? 5 : 3;
    int maxAttempts = attempts == null ? defaultAttempts : attempts.min(MOST).intValue();
    return new RetrySettings(rules, maxAttempts);
  }

  /** Returns the number of attempts that is configured, or null; fails when it is no integer. */
  static @Nullable BigInteger requestedAttempts(Configuration configuration) {
    String attempts = configuration.setting("AWS_MAX_ATTEMPTS", "max_attempts");
    return attempts == null ? null : PythonNumber.parseInt(attempts);
  }

  private static RetryRules rules(Configuration configuration) {
    String mode = configuration.printedSetting("AWS_RETRY_MODE", "retry_mode");
    if (mode == null) {
      return DefaultsMode.isLegacy(configuration) ? RetryRules.LEGACY : RetryRules.STANDARD;
    }
    return switch (mode) {
      case "legacy" -> RetryRules.LEGACY;
      // The limit of the client's rate, which is all that differs, shows in no single call.
      case "standard", "adaptive" -> RetryRules.STANDARD;
      default ->
          throw new CliException(
              "Invalid value provided to \"mode\": \""
                  + mode
                  + "\" must be one of: ('legacy', 'standard', 'adaptive')");
    };
  }
}
