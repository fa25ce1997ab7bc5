package kms.error;

/** Words of the command line that are left over; printed after the usage, exit status 255. */
public final class UnknownArgumentException extends CliException {
  private static final long serialVersionUID = 1L;

  /** Creates a failure with the text the user sees. */
  public UnknownArgumentException(String message) {
    super(message);
  }
}
