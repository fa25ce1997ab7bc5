package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

/** Runs what only the native executable has to show: bounds, and what no launcher does for it. */
@Tag("native")
class ExecutableIT {
  private static final long MIB = 1 << 20;

  /** What it takes on disk; each class that is reached takes a little. */
  private static final long LARGEST_FILE = 48 * MIB;

  /** What a call touches, of the file for the most part, each page of which costs time. */
  private static final long LARGEST_PEAK = 40 * MIB;

  private static final String ADDRESS_SPACE = "ulimit -v 300000";

  @TempDir Path folder;

  private Distribution distribution;

  @BeforeEach
  void useFolder() {
    distribution = new Distribution(folder);
  }

  @Test
  void isNoLargerThanItUsedToBe() throws IOException {
    long size = Files.size(Path.of(Distribution.kms()));

    assertTrue(size <= LARGEST_FILE, () -> size + " bytes");
  }

  @Test
  void touchesNoMoreMemoryThanItUsedTo() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.waiting(200, "{}")) {
      Running running =
          distribution.start(Map.of(), Distribution.disconnect(Distribution.kms(), endpoint));
      endpoint.nextBody();
      long peak = memory(running.process().pid());
      endpoint.release();

      assertEquals(new Result(0, "", ""), running.end());
      assertTrue(peak > 0 && peak <= LARGEST_PEAK, () -> peak + " bytes");
    }
  }

  @Test
  void callsInASmallAddressSpace() throws Exception {
    assumeAddressSpaceIsLimited();
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      Result result =
          distribution.run(
              Shell.words(
                  ADDRESS_SPACE + "; exec \"$@\"",
                  Distribution.disconnect(Distribution.kms(), endpoint)));
      assertEquals(new Result(0, "", ""), result);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "text"})
  void printsAHundredThousandStoresInASmallAddressSpace(String format) throws Exception {
    assumeAddressSpaceIsLimited();
    try (LocalEndpoint endpoint = LocalEndpoint.start("--stores", "100000")) {
      Result result =
          distribution.run(
              Map.of("AWS_ENDPOINT_URL_KMS", endpoint.url()),
              Shell.words(
                  ADDRESS_SPACE + "; set -e; \"$@\" > out; grep -c cks- out",
                  Distribution.kms(),
                  "describe-custom-key-stores",
                  "--page-size",
                  "1000",
                  "--output",
                  format));
      assertEquals(new Result(0, "100000\n", ""), result);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Dx=y", "-XX:MaxHeapSize=1", "-XX:PrintFlags=", "-Xmx1", "-Xint"})
  void takesNoWordForAnOptionOfTheRuntime(String word) throws Exception {
    Result other = distribution.run(Distribution.kms(), "-Y");

    assertEquals(2, other.status());
    assertEquals(other, distribution.run(Distribution.kms(), word));
  }

  @Test
  void isTheEndpointBehindALinkOfAnyName() throws Exception {
    Path link = folder.resolve("k");
    Files.createSymbolicLink(link, Distribution.path().resolve("bin/kms-local"));

    Result result = distribution.run(link.toString(), "--help");

    assertTrue(result.stdout().startsWith("usage: kms-local "), result.toString());
  }

  @ParameterizedTest
  @CsvSource({"HUP, 129", "QUIT, 131", "USR1, 138", "USR2, 140", "TERM, 143"})
  void endsByASignalAndLeavesNothing(String signal, int status) throws Exception {
    assumeTrue(!System.getProperty("os.name").startsWith("Mac") || !signal.startsWith("USR"));
    try (StubEndpoint endpoint = StubEndpoint.waiting(200, "{}")) {
      Running running =
          distribution.start(
              Map.of(),
              Shell.words(
                  "ulimit -c unlimited; exec \"$@\"",
                  Distribution.disconnect(Distribution.kms(), endpoint)));
      endpoint.nextBody();
      running.signal(signal);

      assertEquals(new Result(status, "", ""), running.end());
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(
            List.of(),
            files.filter(file -> file.getFileName().toString().contains("core")).toList());
      }
    }
  }

  @Test
  void runsInAFolderThatWasDeleted() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      String line = "mkdir gone; cd gone; rmdir ../gone; exec \"$@\"";
      String[] call = Distribution.disconnect(Distribution.kms(), endpoint);

      assertEquals(new Result(0, "", ""), distribution.run(Shell.words(line, call)));
      call[3] = "file://etc/passwd";
      Result result = distribution.run(Shell.words(line, call));
      assertEquals(255, result.status());
      assertTrue(
          result.stderr().contains("[Errno 2] No such file or directory: 'etc/passwd'"),
          result.stderr());
    }
  }

  private static long memory(long pid) throws IOException, InterruptedException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    String kib =
        Files.exists(status)
            ? Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .findFirst()
                .orElseThrow()
            : Shell.output("ps -o rss= -p " + pid);
    return Long.parseLong(kib.replaceAll("\\D", "")) << 10;
  }

  /** Not all systems have such a limit. */
  private static void assumeAddressSpaceIsLimited() throws IOException, InterruptedException {
    assumeTrue(Shell.output("(" + ADDRESS_SPACE + ") 2>&1").isEmpty());
  }
}
