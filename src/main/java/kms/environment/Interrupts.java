package kms.environment;

/**
 * Knows who answers an interrupt from the keyboard: this program, or a child that has the screen.
 */
public final class Interrupts {
  private volatile boolean leftToChild;

  /** Tells whether a child answers interrupts for itself, so that this program must not end. */
  public boolean areLeftToChild() {
    return leftToChild;
  }

  /** Says from when on a child answers interrupts, and from when on it does no more. */
  public void leaveToChild(boolean leave) {
    leftToChild = leave;
  }
}
