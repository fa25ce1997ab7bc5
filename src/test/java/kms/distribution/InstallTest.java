package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import kms.distribution.TestShell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs install.sh with distributions that consist of a few lines. */
class InstallTest {
  private static final String PATH = "/usr/local/bin:/usr/bin:/bin";

  @TempDir Path temporary;

  private Path folder;
  private Path prefix;

  @BeforeEach
  void layOut() throws IOException {
    folder = Files.createDirectory(temporary.resolve("a folder"));
    prefix = folder.resolve("the prefix");
  }

  private Path distribution(String version) throws Exception {
    Path root = folder.resolve("kms-" + version + "-any");
    TestShell.program(root.resolve("bin/kms"), "echo kms/" + version + " Java/25 Linux/6");
    TestShell.program(root.resolve("bin/kms-local"), "echo local " + version);
    for (String file :
        List.of(
            "share/kms/aws",
            "share/man/man1/kms.1",
            "share/man/man1/kms-" + version + ".1",
            "completion/kms.bash",
            "completion/_kms",
            "completion/kms.fish")) {
      Files.createDirectories(root.resolve(file).getParent());
      Files.writeString(root.resolve(file), version);
    }
    return root;
  }

  private Outcome install(Object... arguments) throws Exception {
    return install(Path.of("install.sh").toAbsolutePath(), arguments);
  }

  private Outcome install(Path script, Object... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of("--prefix", prefix.toString()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return TestShell.run(
        Map.of("PATH", PATH, "HOME", folder.toString(), "TMPDIR", temporary.toString()), command);
  }

  private static Outcome call(Path program) throws Exception {
    return TestShell.run(Map.of("PATH", PATH), List.of(program.toString()));
  }

  private String said(String version, int count) {
    return """
        Installed kms/%s in PREFIX/lib/kms/%s-%d.
        Linked its programs, manual pages and completions into PREFIX/bin and PREFIX/share.
        Put it on the path: export PATH="PREFIX/bin:$PATH"
        """
        .formatted(version, version, count)
        .replace("PREFIX", prefix.toString());
  }

  private static TreeSet<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return new TreeSet<>(all.map(file -> root.relativize(file).toString()).toList());
    }
  }

  @Test
  void putsEachFileWhereItIsLookedFor() throws Exception {
    assertEquals(new Outcome(0, said("1.0.0", 1)), install("--from", distribution("1.0.0")));
    assertEquals(new Outcome(0, "kms/1.0.0 Java/25 Linux/6\n"), call(prefix.resolve("bin/kms")));
    assertEquals(new Outcome(0, "local 1.0.0\n"), call(prefix.resolve("bin/kms-local")));
    for (String file :
        List.of(
            "share/kms/aws",
            "share/man/man1/kms.1",
            "share/man/man1/kms-1.0.0.1",
            "share/bash-completion/completions/kms",
            "share/zsh/site-functions/_kms",
            "share/fish/vendor_completions.d/kms.fish")) {
      assertEquals("1.0.0", Files.readString(prefix.resolve(file)), file);
    }
  }

  @Test
  void saysWhereItIsOnThePathAlready() throws Exception {
    Outcome outcome =
        TestShell.run(
            Map.of("PATH", PATH + ":" + prefix + "/bin", "HOME", folder.toString()),
            List.of(
                "/bin/sh",
                "install.sh",
                "--prefix",
                prefix.toString(),
                "--from",
                distribution("1.0.0").toString()));
    assertEquals(0, outcome.status());
    assertTrue(outcome.output().endsWith("\n" + prefix + "/bin is on the path already.\n"));
  }

  @Test
  void takesTheFolderItLiesIn() throws Exception {
    Path root = distribution("1.0.0");
    Path script = Files.copy(Path.of("install.sh"), root.resolve("install.sh"));
    assertEquals(new Outcome(0, said("1.0.0", 1)), install(script));
  }

  @Test
  void takesWhatWasBuiltInACheckout() throws Exception {
    Files.createDirectories(folder.resolve("target"));
    Files.move(distribution("1.0.0"), folder.resolve("target/kms"));
    Path script = Files.copy(Path.of("install.sh"), folder.resolve("install.sh"));
    assertEquals(new Outcome(0, said("1.0.0", 1)), install(script));
  }

  @Test
  void upgradesAndKeepsTheVersionBeforeOnly() throws Exception {
    install("--from", distribution("1.0.0"));
    install("--from", distribution("1.0.0"));
    install("--from", distribution("2.0.0"));
    assertEquals(new Outcome(0, "kms/2.0.0 Java/25 Linux/6\n"), call(prefix.resolve("bin/kms")));
    assertFalse(Files.exists(prefix.resolve("share/man/man1/kms-1.0.0.1")));
    assertEquals("2.0.0", Files.readString(prefix.resolve("share/man/man1/kms-2.0.0.1")));
    try (Stream<Path> versions = Files.list(prefix.resolve("lib/kms"))) {
      assertEquals(
          List.of("1.0.0-2", "2.0.0-1", "installed"),
          versions.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  /** The loop ends when a file appears, which is after the last upgrade. */
  @Test
  void isThereAtEachMomentOfAnUpgrade() throws Exception {
    Path one = distribution("1.0.0");
    Path two = distribution("2.0.0");
    install("--from", one);
    Path done = folder.resolve("done");
    String loop =
        "count=0; while :; do \"$1\" || exit 1; count=$((count + 1));"
            + " if [ -e \"$2\" ] && [ $count -ge 10 ]; then exit 0; fi; done";
    Process calls =
        new ProcessBuilder(
                "/bin/sh", "-c", loop, "sh", prefix.resolve("bin/kms").toString(), done.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("calls").toFile())
            .start();
    for (int i = 0; i < 2; i++) {
      assertEquals(0, install("--from", two).status());
      assertEquals(0, install("--from", one).status());
    }
    Files.createFile(done);
    assertEquals(0, calls.waitFor(), () -> "a call failed");
    assertEquals(
        List.of(),
        Files.readAllLines(folder.resolve("calls")).stream()
            .filter(line -> !line.matches("kms/[12]\\.0\\.0 Java/25 Linux/6"))
            .toList());
  }

  @Test
  void removesWhatItPutAndNothingElse() throws Exception {
    Files.createDirectories(prefix.resolve("share/man/man1"));
    Files.writeString(prefix.resolve("share/man/man1/other.1"), "other");
    Files.createDirectories(prefix.resolve("bin"));
    TreeSet<String> before = files(prefix);
    install("--from", distribution("1.0.0"));
    install("--from", distribution("2.0.0"));
    assertEquals(new Outcome(0, "Removed kms from " + prefix + ".\n"), install("--uninstall"));
    assertEquals(before, files(prefix));
    assertEquals(
        new Outcome(0, "kms is not installed in " + prefix + ".\n"), install("--uninstall"));
  }

  @Test
  void removesAllWhereThereWasNothing() throws Exception {
    Path root = distribution("1.0.0");
    TreeSet<String> before = files(temporary);
    install("--from", root);
    install("--uninstall");
    assertEquals(before, files(temporary));
  }

  @Test
  void leavesALinkThatSomebodyChanged() throws Exception {
    install("--from", distribution("1.0.0"));
    Path link = prefix.resolve("bin/kms-local");
    Files.delete(link);
    Files.writeString(link, "mine");
    install("--uninstall");
    assertEquals("mine", Files.readString(link));
    assertEquals(new TreeSet<>(List.of("", "bin", "bin/kms-local")), files(prefix));
  }

  @Test
  void doesNotReplaceWhatIsNotItsOwn() throws Exception {
    Path root = distribution("1.0.0");
    Path foreign = prefix.resolve("bin/kms-local");
    Files.createDirectories(foreign.getParent());
    Files.writeString(foreign, "mine");
    TreeSet<String> before = files(temporary);
    assertEquals(
        new Outcome(
            1,
            "install.sh: " + foreign + " is there and is not of an installation by this script\n"),
        install("--from", root));
    assertEquals(before, files(temporary));
  }

  @Test
  void leavesAllAsItWasWhenTheProgramDoesNotRun() throws Exception {
    Path root = distribution("1.0.0");
    TestShell.program(root.resolve("bin/kms"), "exit 1");
    TreeSet<String> before = files(temporary);
    assertEquals(
        new Outcome(1, "install.sh: the kms in " + root + " does not run here\n"),
        install("--from", root));
    assertEquals(before, files(temporary));
  }

  @Test
  void saysWhatDoesNotFit() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(
        new Outcome(1, "install.sh: there is no kms in " + empty + "\n"), install("--from", empty));
    assertEquals(
        new Outcome(1, "install.sh: no such file or folder: missing\n"),
        install("--from", "missing"));
    assertEquals(
        new Outcome(2, "install.sh: unknown argument: --fro (--help says more)\n"),
        install("--fro", "x"));
    assertEquals(
        new Outcome(2, "install.sh: --from needs a value (--help says more)\n"), install("--from"));
    assertEquals(
        new Outcome(
            2, "install.sh: downloading needs --version and --release (--help says more)\n"),
        install("--version", "1.0.0"));
  }
}
