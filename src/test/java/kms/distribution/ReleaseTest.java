package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kms.distribution.TestShell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds together what a release consists of. */
class ReleaseTest {
  private static final Map<String, String> VARIABLES =
      Map.of("PATH", "/usr/local/bin:/usr/bin:/bin");
  private static final String REPOSITORY = "https://example.com/owner/kms";

  /** The SHA-256 of the text that {@link #finish} gives the archive of Linux on x86-64. */
  private static final String SUM_OF_X64 =
      "2cc29203eb8483cf10595a15013d5b2e6305a1472b38c933ef0cbaaa27989735";

  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void finish() throws Exception {
    folder = Files.createDirectory(temporary.resolve("a release"));
    for (String platform : List.of("linux-x64", "linux-arm64", "macos-x64", "macos-arm64")) {
      Files.writeString(folder.resolve("kms-1.2.3-" + platform + ".tar.gz"), platform);
    }
    Files.writeString(folder.resolve("kms_1.2.3_amd64.deb"), "deb");
    assertEquals(new Outcome(0, ""), runFinish());
  }

  private Outcome runFinish() throws Exception {
    return TestShell.run(
        VARIABLES, List.of("src/release/finish.sh", folder.toString(), "1.2.3", REPOSITORY));
  }

  @Test
  void hasAChecksumOfEachFile() throws Exception {
    assertEquals(
        List.of(
            "install.sh",
            "kms-1.2.3-linux-arm64.tar.gz",
            "kms-1.2.3-linux-x64.tar.gz",
            "kms-1.2.3-macos-arm64.tar.gz",
            "kms-1.2.3-macos-x64.tar.gz",
            "kms.rb",
            "kms_1.2.3_amd64.deb"),
        Files.readAllLines(folder.resolve("SHA256SUMS")).stream()
            .map(line -> line.replaceFirst("^[0-9a-f]{64} [ *]", ""))
            .sorted()
            .toList());
    assertTrue(sums().contains(SUM_OF_X64 + "  kms-1.2.3-linux-x64.tar.gz\n"), sums());
  }

  private String sums() throws Exception {
    return Files.readString(folder.resolve("SHA256SUMS"));
  }

  @Test
  void isTheSameWhenMadeTwice() throws Exception {
    String before = sums();
    assertEquals(new Outcome(0, ""), runFinish());
    assertEquals(before, sums());
  }

  @Test
  void fillsTheFormulaIn() throws Exception {
    String formula = Files.readString(folder.resolve("kms.rb"));
    assertFalse(formula.contains("@"), formula);
    Matcher archives =
        Pattern.compile("url \"(\\S+)/(\\S+)\"\n +sha256 \"(\\S+)\"").matcher(formula);
    for (int i = 0; i < 3; i++) {
      assertTrue(archives.find());
      assertEquals(REPOSITORY + "/releases/download/v1.2.3", archives.group(1));
      assertTrue(sums().contains(archives.group(3) + "  " + archives.group(2) + "\n"));
    }
  }

  @Test
  void hasAnInstallerThatKnowsWhereItCameFrom() throws Exception {
    List<String> lines = Files.readAllLines(folder.resolve("install.sh"));
    assertTrue(lines.contains("version=1.2.3"));
    assertTrue(lines.contains("release=" + REPOSITORY + "/releases/download/v1.2.3"));
    assertTrue(Files.isExecutable(folder.resolve("install.sh")));
  }

  @Test
  void failsWithoutTheArchiveOfAPlatform() throws Exception {
    Files.delete(folder.resolve("kms-1.2.3-linux-arm64.tar.gz"));
    assertFalse(runFinish().status() == 0);
    assertFalse(Files.exists(folder.resolve("SHA256SUMS")));
  }

  @Test
  void hasAChangelogOfTheVersion() throws IOException {
    String changelog = Files.readString(Path.of("CHANGELOG.md"));
    assertTrue(changelog.contains("\n## [" + version() + "]"), version());
  }

  /** Returns the version of the pom. */
  static String version() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>kms</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertTrue(version.find());
    return version.group(1);
  }
}
