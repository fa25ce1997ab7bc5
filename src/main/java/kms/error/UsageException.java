package kms.error;

/** Words of the command line that do not fit; printed after the usage, exit status 2. */
public final class UsageException extends CliException {
  private static final long serialVersionUID = 1L;

  /** Creates a failure with the text the user sees. */
  public UsageException(String message) {
    super(message);
  }
}
