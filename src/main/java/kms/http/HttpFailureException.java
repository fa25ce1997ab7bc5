package kms.http;

import kms.error.CliException;

/** A request that got no whole answer, in the words of the AWS CLI. */
public final class HttpFailureException extends CliException {
  private static final long serialVersionUID = 1L;

  private final boolean retryable;

  HttpFailureException(String message, boolean retryable, Throwable cause) {
    super(message, cause);
    this.retryable = retryable;
  }

  /** Tells whether another attempt may succeed. */
  public boolean isRetryable() {
    return retryable;
  }
}
