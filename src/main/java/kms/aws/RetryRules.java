package kms.aws;

/** Which answers are worth another attempt, and how long to wait before it. */
public enum RetryRules {
  /** The rules of {@code retry_mode = legacy}: an error code counts with status 400 only. */
  LEGACY,
  /**
   * The rules of {@code retry_mode = standard}. The adaptive mode has them too: its limit of the
   * rate only shows in several calls.
   */
  STANDARD;

  private static final long MAX_FACTOR = 20;

  /** Tells whether a request that got this answer may get a better one. */
  boolean isRetried(int status, String code) {
    if (code.equals("IDPCommunicationError") && status == 400) {
      return true;
    }
    return switch (this) {
      case LEGACY -> isLegacyStatus(status) || (status == 400 && isLegacyCode(code));
      case STANDARD -> isStandardStatus(status) || isLegacyCode(code) || isStandardCode(code);
    };
  }

  private static boolean isLegacyStatus(int status) {
    return isStandardStatus(status) || status == 429 || status == 509;
  }

  private static boolean isStandardStatus(int status) {
    return status == 500 || status == 502 || status == 503 || status == 504;
  }

  private static boolean isLegacyCode(String code) {
    return switch (code) {
      case "Throttling",
          "ThrottlingException",
          "ThrottledException",
          "RequestThrottledException",
          "ProvisionedThroughputExceededException" ->
          true;
      default -> false;
    };
  }

  private static boolean isStandardCode(String code) {
    return switch (code) {
      case "TooManyRequestsException",
          "RequestThrottled",
          "TransactionInProgressException",
          "RequestLimitExceeded",
          "BandwidthLimitExceeded",
          "LimitExceededException",
          "SlowDown",
          "PriorRequestNotComplete",
          "EC2ThrottledException",
          "RequestTimeout",
          "RequestTimeoutException" ->
          true;
      default -> false;
    };
  }

  /** Returns the longest wait after so many attempts, in seconds. */
  long maxWait(int attempts) {
    long factor = 1L << Math.min(attempts - 1, 40);
    return this == LEGACY ? factor : Math.min(factor, MAX_FACTOR);
  }

  /**
   * Tells whether a failed call is said to have used up its attempts. As in the AWS CLI, the
   * standard rules say so of any error that the last attempt ends in.
   */
  boolean isExhausted(boolean retried) {
    return retried || this == STANDARD;
  }
}
