package kms.python;

import kms.error.CliException;

/**
 * A value that is no date where Python raises a {@code ValueError} or a {@code TypeError}, which a
 * check of parameters takes for an answer.
 */
public final class InvalidDateException extends CliException {
  private static final long serialVersionUID = 1L;

  InvalidDateException(String message) {
    super(message);
  }
}
