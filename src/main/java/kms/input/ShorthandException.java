package kms.input;

import kms.error.CliException;

/** A text that is no shorthand; the message shows the text with a mark under the place. */
final class ShorthandException extends CliException {
  private static final long serialVersionUID = 1L;

  private ShorthandException(String message) {
    super(message);
  }

  /** Creates a failure of something else being at a place than what must be there. */
  static ShorthandException unexpected(String expected, String received, ShorthandScanner scanner) {
    return new ShorthandException(
        "Expected: '"
            + expected
            + "', received: '"
            + received
            + "' for input:\n"
            + scanner.marked(scanner.position()));
  }

  /** Creates a failure of a key that was there before. */
  static ShorthandException duplicate(String key, ShorthandScanner scanner, int position) {
    return new ShorthandException(
        "Second instance of key \""
            + key
            + "\" encountered for input:\n"
            + scanner.marked(position)
            + "\nThis is often because there is a preceding \",\" instead of a space.");
  }
}
