package kms.error;

import org.jspecify.annotations.Nullable;

/** A failure whose message is the text that the AWS CLI prints for it. */
public class CliException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates a failure with the text the user sees. */
  public CliException(String message) {
    super(message);
  }

  /** Creates a failure with the text the user sees and what led to it, shown under --debug. */
  public CliException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Returns the text the user sees, without the blank line that may stand before it. */
  @Override
  public String getMessage() {
    String message = super.getMessage();
    return message == null ? "" : message;
  }
}
