package kms.output;

import java.io.IOException;
import java.util.Objects;
import kms.error.CliException;

/** Standard output that cannot be written, most often because its reader has closed it. */
public final class OutputException extends CliException {
  private static final long serialVersionUID = 1L;

  /** Creates a failure from what writing to standard output threw. */
  public OutputException(IOException cause) {
    super(Objects.toString(cause.getMessage(), "I/O error"), cause);
  }

  /** Tells whether the reader of standard output has gone, which is not worth a message. */
  public boolean isBrokenPipe() {
    return getMessage().contains("Broken pipe");
  }
}
