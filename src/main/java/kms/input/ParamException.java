package kms.input;

import kms.error.CliException;

/** A value that cannot be made a parameter; the message names its option. */
final class ParamException extends CliException {
  private static final long serialVersionUID = 1L;

  ParamException(String option, String problem) {
    super("Error parsing parameter '" + option + "': " + problem);
  }
}
