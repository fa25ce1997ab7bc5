package kms.cli;

import java.math.BigInteger;
import java.util.List;
import kms.environment.Pause;
import kms.error.UsageException;
import kms.help.HelpPage;
import kms.help.WaitHelp;
import kms.model.Operation;
import kms.python.PythonNumber;
import kms.waiter.Poller;
import kms.waiter.Schedule;
import kms.waiter.Waiter;

/**
 * How an operation is run for a waiter: with which options and help, and what asks it.
 *
 * @param waiter what is waited for
 * @param pause lets time pass between two questions
 */
record Waiting(Waiter waiter, Pause pause) {
  private static final String INTERVAL = "--interval";
  private static final String MAX_ATTEMPTS = "--max-attempts";
  private static final BigInteger MAX = BigInteger.valueOf(Integer.MAX_VALUE);

  /** The options that waiters have. */
  static final List<Option> OPTIONS =
      List.of(Option.integer(INTERVAL), Option.integer(MAX_ATTEMPTS));

  /**
   * Returns what asks as often as the options say.
   *
   * @throws UsageException when they say what cannot be
   */
  Poller poller(ParsedArguments parsed) {
    Schedule usual = waiter.schedule();
    Schedule schedule =
        new Schedule(
            positive(parsed, INTERVAL, usual.interval()),
            positive(parsed, MAX_ATTEMPTS, usual.maxAttempts()));
    return new Poller(waiter, schedule, pause);
  }

  /** Returns the help page. */
  String help(Operation operation) {
    return HelpPage.text(WaitHelp.of(waiter, operation));
  }

  private static int positive(ParsedArguments parsed, String option, int usual) {
    String text = parsed.value(option);
    if (text == null) {
      return usual;
    }
    BigInteger number = PythonNumber.parseInt(text);
    if (number.signum() <= 0) {
      throw new UsageException("argument " + option + ": must be 1 or more: " + number);
    }
    return number.min(MAX).intValue();
  }
}
