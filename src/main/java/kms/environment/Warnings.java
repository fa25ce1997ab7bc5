package kms.environment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Prints lines of warning for the user.
 *
 * @param stderr standard error
 */
public record Warnings(OutputStream stderr) implements Consumer<String> {

  /** Prints a line; a failure to do so is ignored. */
  @Override
  public void accept(String line) {
    try {
      stderr.write(SurrogateEscape.spelledOut(line + "\n").getBytes(StandardCharsets.UTF_8));
      stderr.flush();
    } catch (IOException e) {
      // The run goes on without the warning.
    }
  }
}
