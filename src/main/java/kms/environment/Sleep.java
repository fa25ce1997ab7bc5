package kms.environment;

/** Lets time pass in earnest. */
public final class Sleep implements Pause {

  @Override
  public void milliseconds(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("A pause was interrupted", e);
    }
  }
}
