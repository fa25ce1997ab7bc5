package kms.waiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kms.error.CliException;
import org.junit.jupiter.api.Test;

class SleepTest {

  @Test
  void endsAtOnceAfterNoTime() {
    new Sleep().seconds(0);
  }

  @Test
  void failsWhereItIsInterrupted() {
    Thread.currentThread().interrupt();
    CliException failure = assertThrows(CliException.class, () -> new Sleep().seconds(300));
    assertEquals("interrupted", failure.getMessage());
    assertTrue(Thread.interrupted());
  }
}
