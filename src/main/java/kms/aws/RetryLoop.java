package kms.aws;

import kms.http.HttpFailureException;
import kms.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Sends a request until an answer is final, for any service. */
public final class RetryLoop {
  private static final int FIRST_ERROR = 300;

  private final RetryRules rules;
  private final int maxAttempts;
  private final Backoff backoff;

  /** Sends a request once. */
  @FunctionalInterface
  public interface Attempt {

    /**
     * Sends the request and understands the answer.
     *
     * @param number 1 for the first attempt
     * @throws HttpFailureException when no answer came
     */
    Answer send(int number);
  }

  /** Waits between two attempts. */
  @FunctionalInterface
  public interface Backoff {

    /** Waits for a random time of up to so many seconds. */
    void upTo(long seconds);
  }

  /**
   * An answer, understood.
   *
   * @param error what the service said was wrong, or null when the call succeeded
   */
  public record Answer(HttpResponse response, @Nullable ServiceError error) {}

  /**
   * How the last attempt ended.
   *
   * @param answer what it got
   * @param retries how many attempts there were before it
   * @param isExhausted whether there would have been another one if more were allowed
   */
  public record Outcome(Answer answer, int retries, boolean isExhausted) {

    /** Returns what the message of an error says about attempts; empty when it says nothing. */
    public String note() {
      return isExhausted ? " (reached max retries: " + retries + ")" : "";
    }
  }

  /**
   * Creates a loop.
   *
   * @param maxAttempts how often a request is sent at most, at least once
   */
  public RetryLoop(RetryRules rules, int maxAttempts, Backoff backoff) {
    this.rules = rules;
    this.maxAttempts = maxAttempts;
    this.backoff = backoff;
  }

  /**
   * Sends until there is an answer that is final or the attempts are used up.
   *
   * @throws HttpFailureException when the last attempt got no answer
   */
  public Outcome run(Attempt attempt) {
    for (int number = 1; ; number++) {
      boolean isLast = number >= maxAttempts;
      try {
        Answer answer = attempt.send(number);
        boolean retried = isRetried(answer);
        if (isLast || !retried) {
          return new Outcome(answer, number - 1, isLast && rules.isExhausted(retried));
        }
      } catch (HttpFailureException e) {
        LoggerFactory.getLogger(RetryLoop.class).debug("Attempt {}: {}", number, e.getMessage());
        if (isLast || !e.isRetryable()) {
          throw e;
        }
      }
      backoff.upTo(rules.maxWait(number));
    }
  }

  private boolean isRetried(Answer answer) {
    int status = answer.response().status();
    String code = answer.error() == null ? "" : answer.error().code();
    return status >= FIRST_ERROR && rules.isRetried(status, code);
  }
}
