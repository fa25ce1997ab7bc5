package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kms.it.Distribution.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged launcher where something is scarce, or not there. */
class LimitsIT {
  private static final int CANNOT_START = 127;

  private static final int MANY_STORES = 100_000;

  @TempDir Path folder;

  private Distribution distribution;

  @BeforeEach
  void useFolder() {
    distribution = new Distribution(folder);
  }

  @Test
  void runsInAFolderThatWasDeleted() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      String[] command = Distribution.disconnect(Distribution.kms(), endpoint);
      Result result = runBehind("mkdir gone && cd gone && rmdir ../gone", command);
      assertEquals(new Result(0, "", ""), withoutShell(result));
    }
  }

  @Test
  void findsNoFileInAFolderThatWasDeleted() throws Exception {
    Result result =
        runBehind(
            "mkdir gone && cd gone && rmdir ../gone",
            Distribution.kms(),
            "disconnect-custom-key-store",
            "--custom-key-store-id",
            "file://id");
    assertEquals(
        new Result(
            255,
            "",
            "\nError parsing parameter '--custom-key-store-id': Unable to load paramfile"
                + " file://id: [Errno 2] No such file or directory: 'id'\n"),
        withoutShell(result));
  }

  /**
   * A shell says for itself that it does not know where it is, before it reads a script, unless the
   * script's first line prevents that.
   */
  private static Result withoutShell(Result result) throws IOException {
    try (InputStream script = Files.newInputStream(Path.of(Distribution.kms()))) {
      String start = new String(script.readNBytes(9), StandardCharsets.ISO_8859_1);
      if (!start.equals("#!/bin/sh")) {
        return result;
      }
    }
    String stderr =
        result
            .stderr()
            .lines()
            .filter(line -> !line.contains("getcwd"))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return new Result(result.status(), result.stdout(), stderr);
  }

  @Test
  void printsManyStoresInLittleAddressSpace() throws Exception {
    assumeLimited("-v");
    String stores =
        IntStream.range(0, MANY_STORES)
            .mapToObj(i -> "{\"CustomKeyStoreId\":\"cks-" + i + "\",\"CustomKeyStoreName\":\"n\"}")
            .collect(Collectors.joining(","));
    String answer = "{\"CustomKeyStores\":[" + stores + "],\"Truncated\":false}";
    try (StubEndpoint endpoint = StubEndpoint.answering(200, answer)) {
      Result result =
          runBehind(
              "ulimit -v 716800",
              Distribution.kms(),
              "describe-custom-key-stores",
              "--endpoint-url",
              endpoint.url());
      assertEquals("", result.stderr());
      assertEquals(0, result.status());
      assertEquals(
          MANY_STORES,
          result.stdout().lines().filter(line -> line.contains("\"CustomKeyStoreId\"")).count());
    }
  }

  @Test
  @Tag("jvm")
  void saysThatThereIsTooLittleAddressSpace() throws Exception {
    assumeLimited("-v");
    assertEquals(
        new Result(255, "", "kms: ulimit -v is 200000 KiB; Java needs 450000\n"),
        runBehind("ulimit -v 200000", Distribution.kms(), "--version"));
  }

  @Test
  void runsWithoutProc() throws Exception {
    String hide = "mount --bind \"$0\" /proc";
    String[] unshare = {"unshare", "-rm", "sh", "-c", hide + " && \"$@\"", folder.toString()};
    assumeTrue(isOnThePath("unshare"), "there is no unshare here");
    assumeTrue(distribution.run(with(unshare, "true")).status() == 0, "/proc cannot be hidden");
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      String[] command = Distribution.disconnect(Distribution.kms(), endpoint);
      Result result = distribution.run(with(unshare, command));
      if (result.status() == CANNOT_START && hasLibrariesBesideIt()) {
        // The system finds them by /proc.
        assertTrue(
            result.stderr().matches(".*: error while loading shared libraries: .*\n"),
            result::stderr);
      } else {
        assertEquals(new Result(0, "", ""), result);
      }
    }
  }

  private static boolean hasLibrariesBesideIt() {
    return Distribution.path().resolve("bin/libjava.so").toFile().exists();
  }

  /** What is opened takes the lowest number that is free, which may be that of a stream. */
  @Test
  void failsWhereOutputIsClosedHoweverManyStreamsAre() throws Exception {
    Result closed = new Result(255, "", "\nBad file descriptor\n");
    for (String line : List.of(">&-", "<&- >&-")) {
      try (StubEndpoint endpoint = StubEndpoint.answering(200, "{\"CustomKeyStores\":[]}")) {
        String[] command = {
          Distribution.kms(), "describe-custom-key-stores", "--endpoint-url", endpoint.url()
        };
        assertEquals(closed, runBehind("exec " + line, command), line);
      }
    }
  }

  @Test
  void saysNothingOfItsOwnWhereThereAreFewFilesAndALittleStack() throws Exception {
    Result result = runBehind("ulimit -n 64 && ulimit -s 512", Distribution.kms(), "--version");
    assertEquals(0, result.status(), result.stderr());
    assertTrue(result.stdout().startsWith("kms/"), result.stdout());
    assertEquals("", result.stderr());
  }

  private Result runBehind(String line, String... command) throws Exception {
    return distribution.run(
        Map.of(), with(new String[] {"sh", "-c", line + " && exec \"$@\"", "sh"}, command));
  }

  private void assumeLimited(String option) throws Exception {
    Result result =
        distribution.run("sh", "-c", "ulimit " + option + " 900000 && ulimit " + option);
    assumeTrue(result.stdout().equals("900000\n"), "ulimit does nothing here");
  }

  private static String[] with(String[] words, String... more) {
    return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
  }

  private static boolean isOnThePath(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(part -> Files.isExecutable(Path.of(part, program)));
  }
}
