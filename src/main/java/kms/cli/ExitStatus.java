package kms.cli;

/** The exit statuses of the program. */
final class ExitStatus {
  static final int SUCCESS = 0;
  static final int UNPARSABLE_FILE = 1;
  static final int USAGE = 2;

  /** As Python ends when nobody reads what it prints. */
  static final int OUTPUT_CLOSED = 120;

  static final int FAILURE = 255;

  private ExitStatus() {}
}
