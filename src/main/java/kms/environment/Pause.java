package kms.waiter;

/** Lets time pass between two questions. */
@FunctionalInterface
public interface Pause {

  /** Returns after so many seconds. */
  void seconds(int seconds);
}
