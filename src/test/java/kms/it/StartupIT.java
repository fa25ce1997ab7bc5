package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kms.it.Distribution.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards what makes the program start fast: that its classes come from the archive, wherever the
 * folder lies, and that there are not more and more of them. Times would differ by machine.
 */
class StartupIT {
  /** How many classes a call may load from outside the archive; those are slow to load. */
  private static final int OUTSIDE = 12;

  /** How many classes a call may load in all: each takes some microseconds and kilobytes. */
  private static final int TOTAL = 4_700;

  private static final String FROM_ARCHIVE = "source: shared objects file";

  @TempDir static Path elsewhere;
  @TempDir Path folder;

  @BeforeAll
  static void moveDistribution() throws Exception {
    Path copy = elsewhere.resolve("kms");
    Process process =
        new ProcessBuilder("cp", "-R", Distribution.path().toString(), copy.toString())
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor());
  }

  @Test
  void takesItsClassesFromTheArchiveAfterAMove() throws Exception {
    assertTrue(
        loaded().stream()
            .anyMatch(line -> line.contains(" kms.cli.Main ") && line.contains(FROM_ARCHIVE)));
  }

  @Test
  void loadsNextToNothingFromOutsideTheArchive() throws Exception {
    List<String> outside =
        loaded().stream().filter(line -> line.contains("source: jrt:/")).toList();
    assertTrue(outside.size() <= OUTSIDE, () -> String.join("\n", outside));
  }

  @Test
  void loadsNoMoreClassesThanItUsedTo() throws Exception {
    int total = loaded().size();
    assertTrue(total <= TOTAL, () -> total + " classes");
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
    Path launcher = launcherWith("$runtime/lib/kms.", folder.resolve("broken.").toString());
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
      return new Distribution(folder).run(Distribution.disconnect(launcher.toString(), endpoint));
    }
  }

  /** Returns what the JVM tells of each class that a call loads. */
  private List<String> loaded() throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    Path launcher =
        launcherWith("-Xlog:disable", "-Xlog:disable -Xlog:class+load:file=" + log.getFileName());
    assertEquals(new Result(0, "", ""), call(launcher));
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
