package kms.environment;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SleepTest {

  @Test
  void lastsAsLongAsItIsTold() {
    long start = System.nanoTime();
    new Sleep().milliseconds(20);
    assertTrue(System.nanoTime() - start >= 20_000_000);
  }

  @Test
  void failsWhereItIsInterrupted() {
    Thread.currentThread().interrupt();
    assertThrows(IllegalStateException.class, () -> new Sleep().milliseconds(300_000));
    assertTrue(Thread.interrupted());
  }
}
