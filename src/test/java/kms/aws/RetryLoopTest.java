package kms.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kms.http.HttpFailureException;
import kms.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryLoopTest {
  private final List<Long> waits = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();

  private RetryLoop.Outcome run(RetryRules rules, int maxAttempts, RetryLoop.Answer... answers) {
    return new RetryLoop(rules, maxAttempts, waits::add)
        .run(
            number -> {
              numbers.add(number);
              return answers[Math.min(number, answers.length) - 1];
            });
  }

  private static RetryLoop.Answer answer(int status, String code) {
    HttpResponse response = new HttpResponse(status, "", List.of(), new byte[0]);
    return new RetryLoop.Answer(response, status < 300 ? null : new ServiceError(code, "m"));
  }

  private static RetryLoop.Attempt failing(HttpFailureException failure) {
    return number -> {
      throw failure;
    };
  }

  @Test
  void sendsOnceWhenItWorks() {
    assertEquals("", run(RetryRules.LEGACY, 5, answer(200, "")).note());
    assertEquals(List.of(1), numbers);
    assertEquals(List.of(), waits);
  }

  @Test
  void waitsTwiceAsLongEachTime() {
    RetryLoop.Outcome outcome = run(RetryRules.LEGACY, 8, answer(500, "X"));
    assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L), waits);
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8), numbers);
    assertEquals(" (reached max retries: 7)", outcome.note());
  }

  @Test
  void waitsTwentySecondsAtMostByStandardRules() {
    run(RetryRules.STANDARD, 8, answer(500, "X"));
    assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 20L, 20L), waits);
  }

  @Test
  void stopsAtTheFirstGoodAnswer() {
    RetryLoop.Outcome outcome =
        run(RetryRules.LEGACY, 5, answer(500, "X"), answer(503, "X"), answer(200, ""));
    assertEquals(200, outcome.answer().response().status());
    assertEquals(3, numbers.size());
  }

  @Test
  void stopsAtTheFirstFinalError() {
    RetryLoop.Outcome outcome =
        run(RetryRules.LEGACY, 2, answer(500, "X"), answer(400, "NotFoundException"));
    assertEquals("", outcome.note());
  }

  @Test
  void saysZeroRetriesWithOneAttempt() {
    assertEquals(" (reached max retries: 0)", run(RetryRules.LEGACY, 1, answer(500, "X")).note());
  }

  @Test
  void standardRulesCountAnyErrorOfTheLastAttempt() {
    assertEquals(
        " (reached max retries: 0)",
        run(RetryRules.STANDARD, 1, answer(400, "NotFoundException")).note());
    assertEquals("", run(RetryRules.STANDARD, 2, answer(400, "NotFoundException")).note());
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504, 509})
  void legacyRulesRetryStatus(int status) {
    run(RetryRules.LEGACY, 2, answer(status, "X"));
    assertEquals(2, numbers.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 400, 403, 404, 408, 501, 505, 507, 599})
  void legacyRulesTakeOtherStatusForFinal(int status) {
    run(RetryRules.LEGACY, 2, answer(status, "X"));
    assertEquals(1, numbers.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 501, 509})
  void standardRulesTakeStatusForFinal(int status) {
    run(RetryRules.STANDARD, 2, answer(status, "X"));
    assertEquals(1, numbers.size());
  }

  @ParameterizedTest
  @CsvSource({
    "Throttling, 400, 2, 2",
    "ThrottlingException, 400, 2, 2",
    "ThrottledException, 400, 2, 2",
    "RequestThrottledException, 400, 2, 2",
    "ProvisionedThroughputExceededException, 400, 2, 2",
    "IDPCommunicationError, 400, 2, 2",
    "ThrottlingException, 403, 1, 2",
    "TooManyRequestsException, 400, 1, 2",
    "LimitExceededException, 400, 1, 2",
    "RequestLimitExceeded, 400, 1, 2",
    "RequestTimeout, 400, 1, 2",
    "SlowDown, 403, 1, 2",
    "throttling, 400, 1, 1",
    "KMSInternalException, 400, 1, 1",
    "Throttling, 200, 1, 1",
  })
  void rulesKnowCodes(String code, int status, int legacyAttempts, int standardAttempts) {
    run(RetryRules.LEGACY, 2, answer(status, code));
    assertEquals(legacyAttempts, numbers.size());
    numbers.clear();
    run(RetryRules.STANDARD, 2, answer(status, code));
    assertEquals(standardAttempts, numbers.size());
  }

  @Test
  void throwsTheLastFailure() {
    HttpFailureException failure = HttpFailureException.closed("http://h/", new IOException());
    RetryLoop loop = new RetryLoop(RetryRules.LEGACY, 3, waits::add);
    assertSame(failure, assertThrows(HttpFailureException.class, () -> loop.run(failing(failure))));
    assertEquals(List.of(1L, 2L), waits);
  }

  @Test
  void throwsAtOnceWhatNoAttemptCanMend() {
    HttpFailureException failure = HttpFailureException.untrusted("https://h/", "x", null);
    RetryLoop loop = new RetryLoop(RetryRules.LEGACY, 3, waits::add);
    assertThrows(HttpFailureException.class, () -> loop.run(failing(failure)));
    assertEquals(List.of(), waits);
  }

  @Test
  void writesTheSentence() {
    RetryLoop.Outcome outcome = run(RetryRules.LEGACY, 1, answer(400, "Throttling"));
    assertEquals(
        "An error occurred (Throttling) when calling the AssumeRole operation (reached max"
            + " retries: 0): m",
        new ServiceError("Throttling", "m").sentence("AssumeRole", outcome.note()));
  }
}
