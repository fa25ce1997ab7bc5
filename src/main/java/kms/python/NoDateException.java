package kms.python;

/** Ends the reading of a text that is no date. */
final class NoDateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Something in the text fits nowhere in a date. */
  NoDateException() {
    this("Unknown string format");
  }

  /** The text is no date for a reason that {@code dateutil} gives. */
  NoDateException(String reason) {
    super(reason, null, false, false);
  }
}
