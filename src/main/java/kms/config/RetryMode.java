package kms.config;

/** Which failures are tried again, and how often. */
public enum RetryMode {
  /** The rules of old, five attempts. */
  LEGACY(5),
  /** The rules that all SDKs share, three attempts. */
  STANDARD(3),
  /** As standard; its limit of the client's rate shows in no single call. */
  ADAPTIVE(3);

  private final int defaultAttempts;

  RetryMode(int defaultAttempts) {
    this.defaultAttempts = defaultAttempts;
  }

  /** Returns how often a request is sent at most when nothing else is set. */
  public int defaultAttempts() {
    return defaultAttempts;
  }
}
