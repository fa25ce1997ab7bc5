package kms.output;

import java.io.IOException;
import java.io.OutputStream;

/** An output that cannot be written. */
public final class FailingOutput extends OutputStream {
  private final String reason;

  /** Creates one that fails for this reason. */
  public FailingOutput(String reason) {
    this.reason = reason;
  }

  @Override
  public void write(int b) throws IOException {
    throw new IOException(reason);
  }
}
