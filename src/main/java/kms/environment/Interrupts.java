package kms.environment;

/** Knows who answers an interrupt from the keyboard: this program, or a child that it waits for. */
public final class Interrupts {
  private volatile boolean leftToChild;

  /** Tells whether a child answers interrupts for itself, so that this program must not end. */
  public boolean areLeftToChild() {
    return leftToChild;
  }

  /** Sets whether a child answers interrupts from now on. */
  public void leaveToChild(boolean leave) {
    leftToChild = leave;
  }
}
