package kms.aws;

import java.util.concurrent.ThreadLocalRandom;

/** Makes the thread sleep for a random time. */
public final class RandomBackoff implements RetryLoop.Backoff {

  @Override
  public void upTo(long seconds) {
    double milliseconds = ThreadLocalRandom.current().nextDouble() * 1000 * seconds;
    try {
      Thread.sleep((long) milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
