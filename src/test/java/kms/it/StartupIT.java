package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kms.it.Distribution.Result;
import kms.x509.TestCertificate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards what makes the program start fast: that its classes come from the archive, wherever the
 * folder lies, and that there are not more and more of them. Times would differ by machine.
 */
@Tag("jvm")
class StartupIT {
  /** How many classes a call may load from outside the archive; those are slow to load. */
  private static final int OUTSIDE = 12;

  /** How many classes a call may load in all: each takes some microseconds and kilobytes. */
  private static final int TOTAL = 4_700;

  private static final String FROM_ARCHIVE = "source: shared objects file";

  @TempDir static Path elsewhere;
  @TempDir Path folder;

  private static TestCertificate certificate;

  @BeforeAll
  static void moveDistribution() throws Exception {
    Distribution.copyTo(elsewhere.resolve("kms"));
    certificate = TestCertificate.makeChained("localhost", 12);
    Files.writeString(elsewhere.resolve("ca.pem"), certificate.rootPem());
  }

  @Test
  void takesItsClassesFromTheArchiveAfterAMove() throws Exception {
    assertTrue(
        loaded().stream()
            .anyMatch(line -> line.contains(" kms.cli.Main ") && line.contains(FROM_ARCHIVE)));
  }

  @Test
  void loadsNoMoreThanItUsedTo() throws Exception {
    assertBounded(loaded());
  }

  @Test
  void loadsNoMoreThanItUsedToOverTls() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.encrypted(certificate, 200, "{}")) {
      List<String> classes = loaded(endpoint);
      assertBounded(classes);
      assertTrue(classes.stream().anyMatch(line -> line.contains(" kms.tls.NativeTlsSocket ")));
    }
  }

  private static void assertBounded(List<String> classes) {
    List<String> outside = classes.stream().filter(line -> line.contains("source: jrt:/")).toList();
    assertTrue(outside.size() <= OUTSIDE, () -> String.join("\n", outside));
    assertTrue(classes.size() <= TOTAL, () -> classes.size() + " classes");
  }

  @Test
  void encryptsWithJavaWhereThereIsNoLibrary() throws Exception {
    Path copy = Distribution.copyTo(folder.resolve("kms"));
    Files.delete(copy.resolve("runtime/lib").resolve(System.mapLibraryName("netty_tcnative")));
    try (StubEndpoint endpoint = StubEndpoint.encrypted(certificate, 200, "{}")) {
      assertEquals(new Result(0, "", ""), call(copy.resolve("bin/kms"), endpoint));
    }
  }

  @Test
  void saysNothingOfAnArchiveThatIsNotThere() throws Exception {
    Path launcher = launcherWith("lib/kms.", "lib/missing.");
    assertEquals(new Result(0, "", ""), call(launcher));
  }

  @Test
  void saysNothingOfAnArchiveThatIsBroken() throws Exception {
    Files.writeString(folder.resolve("broken.aot"), "no archive");
    Files.writeString(folder.resolve("broken.jsa"), "no archive");
    Path launcher = launcherWith("$_kms_runtime/lib/kms.", folder.resolve("broken.").toString());
    assertEquals(new Result(0, "", ""), call(launcher));
  }

  @Test
  void writesNothingIntoItsFolder() throws Exception {
    String before = listing();
    assertEquals(new Result(0, "", ""), call(elsewhere.resolve("kms/bin/kms")));
    assertEquals(before, listing());
  }

  private static String listing() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("ls", "-lR", elsewhere.resolve("kms/runtime").toString()).start();
    String text = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor());
    return text;
  }

  private Result call(Path launcher) throws IOException, InterruptedException {
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      return call(launcher, endpoint);
    }
  }

  private Result call(Path launcher, StubEndpoint endpoint)
      throws IOException, InterruptedException {
    String bundle = elsewhere.resolve("ca.pem").toString();
    return new Distribution(folder)
        .run(Distribution.disconnect(launcher.toString(), endpoint, "--ca-bundle", bundle));
  }

  /** Returns what the JVM tells of each class that a call loads. */
  private List<String> loaded() throws IOException, InterruptedException {
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      return loaded(endpoint);
    }
  }

  private List<String> loaded(StubEndpoint endpoint) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    Path launcher =
        launcherWith("-Xlog:disable", "-Xlog:disable -Xlog:class+load:file=" + log.getFileName());
    assertEquals(new Result(0, "", ""), call(launcher, endpoint));
    return Files.readAllLines(log);
  }

  /** Returns a launcher of the moved program with other text in place of some. */
  private static Path launcherWith(String text, String replacement) throws IOException {
    Path bin = elsewhere.resolve("kms/bin");
    String launcher = Files.readString(bin.resolve("kms"));
    assertTrue(launcher.contains(text), launcher);
    Path changed = Files.createTempFile(bin, "kms", "");
    Files.writeString(changed, launcher.replace(text, replacement));
    assertTrue(changed.toFile().setExecutable(true));
    return changed;
  }
}
