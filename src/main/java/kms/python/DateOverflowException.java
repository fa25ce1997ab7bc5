package kms.python;

import kms.error.CliException;

/** A date beyond what Python can hold: its {@code OverflowError}. */
final class DateOverflowException extends CliException {
  private static final long serialVersionUID = 1L;

  DateOverflowException(String message) {
    super(message);
  }
}
