package kms.distribution;

import java.nio.file.Path;

/**
 * The JDK that makes the runtime.
 *
 * @param home where it lies
 * @param feature its version, such as 25
 */
record Jdk(Path home, int feature) {

  /** Returns the JDK that runs this. */
  static Jdk current() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  /** Tells whether java.base knows elliptic curves by itself. */
  boolean hasCurvesInBase() {
    return feature >= 22;
  }

  /** Tells whether an archive may hold classes that are linked. */
  boolean linksAhead() {
    return feature >= 24;
  }

  /** Tells whether native code has to be let in. */
  boolean asksForNativeAccess() {
    return feature >= 24;
  }

  /** Returns the name by which jlink knows the densest packing. */
  String densestPacking() {
    return feature >= 21 ? "zip-6" : "2";
  }
}
