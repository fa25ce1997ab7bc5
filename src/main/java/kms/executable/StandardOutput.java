package kms.executable;

import org.graalvm.nativeimage.c.function.CFunction;

/** Knows what standard output is connected with. */
final class StandardOutput {
  private static final int DESCRIPTOR = 1;

  private StandardOutput() {}

  /** Tells whether it is a terminal. */
  static boolean isTerminal() {
    return isatty(DESCRIPTOR) == 1;
  }

  @CFunction(transition = CFunction.Transition.NO_TRANSITION)
  private static native int isatty(int descriptor);
}
