package kms.jmespath;

import kms.error.CliException;

/**
 * Counts the frames that Python would have on its stack, to end a deep nesting where Python's
 * recursion limit does and with its message.
 */
final class CallDepth {
  /** Python's recursion limit of 1000, less the frames the AWS CLI is in when it parses. */
  private static final int WHEN_PARSING = 983;

  /** The same when it runs the query on a response. */
  private static final int WHEN_EVALUATING = 986;

  private static final String MESSAGE = "maximum recursion depth exceeded";

  private final int limit;
  private int used;

  private CallDepth(int limit) {
    this.limit = limit;
  }

  static CallDepth whenParsing() {
    return new CallDepth(WHEN_PARSING);
  }

  static CallDepth whenEvaluating() {
    return new CallDepth(WHEN_EVALUATING);
  }

  void reset() {
    used = 0;
  }

  /**
   * Adds frames, of which {@link #leave} takes away as many; after a failure only {@link #reset}
   * does.
   *
   * @param frames how many stay while the work inside is done
   * @param more how many the work inside needs at least
   * @throws CliException when there are not so many left
   */
  void enter(int frames, int more) {
    used += frames;
    if (used + more > limit) {
      throw new CliException(MESSAGE);
    }
  }

  /**
   * Checks that there are some frames left for work that Python does in C.
   *
   * @throws CliException when there are not so many left
   */
  void require(int more) {
    if (used + more > limit) {
      throw new CliException(MESSAGE + " while calling a Python object");
    }
  }

  void leave(int frames) {
    used -= frames;
  }
}
