package kms.distribution;

/** The forms of a distribution. */
enum Form {
  /** Launchers, and a runtime of the JDK. */
  JVM,

  /** A native executable. */
  NATIVE
}
