package kms.waiter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kms.environment.Pause;
import kms.error.CliException;
import kms.error.ServiceException;
import org.jspecify.annotations.Nullable;

/**
 * Asks again and again until an answer ends the waiting, and words the failures as the AWS CLI
 * does.
 */
public final class Poller {
  private final Waiter waiter;
  private final Schedule schedule;
  private final Pause pause;

  /**
   * Creates a poller.
   *
   * @param schedule how often to ask
   * @param pause lets the time between two questions pass
   */
  public Poller(Waiter waiter, Schedule schedule, Pause pause) {
    this.waiter = waiter;
    this.schedule = schedule;
    this.pause = pause;
  }

  /**
   * Returns when what is waited for is so.
   *
   * @param question asks once, and gives the answer
   * @throws CliException when it cannot become so any more, the service refuses to answer, or there
   *     have been as many questions as there may be
   */
  public void await(Supplier<? extends JsonNode> question) {
    for (int attempt = 1; ; attempt++) {
      JsonNode answer = ask(question);
      Acceptor acceptor = acceptor(waiter.path().stateIn(answer));
      if (acceptor != null) {
        check(acceptor, answer);
        return;
      }
      if (attempt >= schedule.maxAttempts()) {
        throw failure("Max attempts exceeded", null);
      }
      pause.milliseconds(TimeUnit.SECONDS.toMillis(schedule.interval()));
    }
  }

  private JsonNode ask(Supplier<? extends JsonNode> question) {
    try {
      return question.get();
    } catch (ServiceException e) {
      throw failure("An error occurred (" + e.code() + "): " + e.reason(), e);
    }
  }

  private @Nullable Acceptor acceptor(String state) {
    for (Acceptor acceptor : waiter.acceptors()) {
      if (acceptor.state().equals(state)) {
        return acceptor;
      }
    }
    return null;
  }

  private void check(Acceptor acceptor, JsonNode answer) {
    if (acceptor.advice() != null) {
      throw failure(
          "Waiter encountered a terminal failure state: "
              + waiter.path().describe(answer)
              + "; "
              + acceptor.advice(),
          null);
    }
  }

  private CliException failure(String reason, @Nullable Throwable cause) {
    return new CliException("Waiter " + waiter.name() + " failed: " + reason, cause);
  }
}
