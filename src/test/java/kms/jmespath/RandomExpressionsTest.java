package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import kms.error.CliException;
import org.junit.jupiter.api.Test;

/** Whatever the expression and the document, there is a result or a message. */
class RandomExpressionsTest {
  private static final long SEED = 20210804;
  private static final int CASES = 10_000;

  @Test
  void endsInAResultOrAMessage() {
    RandomExpressions random = new RandomExpressions(SEED);
    for (int i = 0; i < CASES; i++) {
      check(random.expression(), random.document());
    }
  }

  private static void check(String expression, String document) {
    try {
      assertFalse(Evaluation.of(expression, document).isEmpty());
    } catch (CliException e) {
      assertMessage(e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      fail(expression + " on " + document, e);
    }
  }

  private static void assertMessage(String message) {
    assertFalse(message.isBlank());
    assertTrue(message.lines().count() <= 3, message);
    assertFalse(message.contains("Exception") || message.contains("kms."), message);
  }
}
