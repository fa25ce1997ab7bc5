package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kms.it.Distribution.Result;
import kms.it.Distribution.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends signals to the packaged launcher while it waits for an answer. */
class SignalsIT {
  @TempDir Path folder;

  private Distribution distribution;

  @BeforeEach
  void useFolder() {
    distribution = new Distribution(folder);
  }

  @ParameterizedTest
  @CsvSource({"ALRM, 142", "HUP, 129", "KILL, 137", "TERM, 143", "USR1, 138", "USR2, 140"})
  void endsOfASignal(String signal, int status) throws Exception {
    assertEquals(new Result(status, "", ""), afterSignal(signal));
  }

  /** A crash, as an error in native code would cause one. */
  @ParameterizedTest
  @Tag("jvm")
  @ValueSource(strings = {"ABRT", "BUS", "ILL", "SEGV"})
  void leavesNothingBehindWhenItCrashes(String signal) throws Exception {
    assertEquals(new Result(134, "", ""), afterSignal(signal));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          List.of(),
          left.map(file -> file.getFileName().toString())
              .filter(name -> !name.startsWith("stderr"))
              .toList());
    }
  }

  /** The JVM lists its threads, which nothing can keep it from. */
  @Test
  void printsNothingOnStandardOutputWhenItIsToQuit() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.waiting(200, "{}")) {
      Running running = start(endpoint);
      endpoint.nextBody();
      running.signal("QUIT");
      while (running.process().isAlive() && Files.size(running.stderr()) == 0) {
        Thread.onSpinWait();
      }
      endpoint.release();
      Result result = running.end();
      assertEquals("", result.stdout());
      assertTrue(List.of(0, 131).contains(result.status()), result.toString());
    }
  }

  private Result afterSignal(String signal) throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.waiting(200, "{}")) {
      Running running = start(endpoint);
      endpoint.nextBody();
      running.signal(signal);
      return running.end();
    }
  }

  /** Starts a call with a secret, where the shell allows core files. */
  private Running start(StubEndpoint endpoint) throws IOException {
    return distribution.start(
        Map.of(),
        "sh",
        "-c",
        "ulimit -S -c $(ulimit -H -c) && exec \"$@\"",
        "sh",
        Distribution.kms(),
        "update-custom-key-store",
        "--custom-key-store-id",
        "cks-1",
        "--key-store-password",
        "s3cretpassword",
        "--endpoint-url",
        endpoint.url());
  }
}
