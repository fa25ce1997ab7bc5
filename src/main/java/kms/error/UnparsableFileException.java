package kms.error;

/** A config, credentials or alias file that does not parse; exit status 1. */
public final class UnparsableFileException extends CliException {
  private static final long serialVersionUID = 1L;

  /** Creates a failure with the text the user sees. */
  public UnparsableFileException(String message) {
    super(message);
  }
}
