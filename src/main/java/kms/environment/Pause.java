package kms.environment;

/** Lets time pass. */
@FunctionalInterface
public interface Pause {

  /** Returns after so many milliseconds. */
  void milliseconds(long milliseconds);
}
