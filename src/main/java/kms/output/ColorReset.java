package kms.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kms.environment.Environment;

/**
 * Knows whether a coloured table has been begun: from then on each text a run prints, be it an
 * error, is followed by a reset of the terminal's colours, and on a terminal so is the run.
 */
public final class ColorReset {
  static final String RESET = "\u001b[0m";

  private final Environment environment;
  private boolean begun;

  /** Creates the state of a run that has not begun a coloured table. */
  public ColorReset(Environment environment) {
    this.environment = environment;
  }

  void begin() {
    begun = true;
  }

  /** Returns what has to follow each text on standard error: the reset, or nothing. */
  public String suffix() {
    return begun ? RESET : "";
  }

  /**
   * Resets the terminal at the end of the run, if there is one and a coloured table was begun.
   *
   * @throws OutputException when standard output cannot be written
   */
  public void finish() {
    if (!begun || !environment.terminal()) {
      return;
    }
    try {
      environment.stdout().write(RESET.getBytes(StandardCharsets.US_ASCII));
      environment.stdout().flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }
}
