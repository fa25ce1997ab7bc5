package kms.aws;

import java.util.concurrent.ThreadLocalRandom;
import kms.environment.Pause;

/**
 * Waits for a random time.
 *
 * @param pause lets it pass
 */
public record RandomBackoff(Pause pause) implements RetryLoop.Backoff {
  private static final int MILLISECONDS = 1000;

  @Override
  public void upTo(long seconds) {
    pause.milliseconds((long) (ThreadLocalRandom.current().nextDouble() * MILLISECONDS * seconds));
  }
}
