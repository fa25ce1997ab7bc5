package kms.waiter;

import java.util.concurrent.TimeUnit;
import kms.error.CliException;

/** Lets time pass in earnest. */
public final class Sleep implements Pause {

  @Override
  public void seconds(int seconds) {
    try {
      TimeUnit.SECONDS.sleep(seconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CliException("interrupted", e);
    }
  }
}
