package kms.emulator;

/** A command line that does not make sense; the message says why in one line. */
final class InvalidOptionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates a failure with the text the user sees. */
  InvalidOptionException(String message) {
    super(message);
  }
}
