package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the checksums that a release is built with against what is used here. */
class ChecksumsTest {
  private static final Path CHECKSUMS = Path.of("src/release/checksums/checksums.sha256");
  private static final String RECORD =
      "not in %s, or another; record it with src/release/mvn.sh".formatted(CHECKSUMS);

  @TempDir Path folder;

  /** Returns the checksums by the paths of the files in a Maven repository. */
  private static Map<String, String> checksums() throws Exception {
    Map<String, String> checksums = new TreeMap<>();
    for (String line : Files.readAllLines(CHECKSUMS)) {
      assertTrue(line.matches("[0-9a-f]{64}  \\S+"), line);
      assertEquals(null, checksums.put(line.substring(66), line.substring(0, 64)), line);
    }
    return checksums;
  }

  @Test
  void areThoseOfTheLibraries() throws Exception {
    Map<String, String> checksums = checksums();
    List<String> libraries = new ArrayList<>();
    for (String file : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (file.endsWith(".jar")) {
        Path library = Path.of(file);
        Path artifact = library.getParent().getParent();
        String name =
            checksums.keySet().stream()
                .filter(path -> library.endsWith(Path.of(path)))
                .findFirst()
                .orElse("");
        assertEquals(checksums.get(name), sha256(library), file + " is " + RECORD);
        libraries.add(artifact.getFileName().toString());
      }
    }
    assertTrue(libraries.contains("picocli"), libraries::toString);
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  @Test
  void includeTheLibrariesOfOtherPlatforms() throws Exception {
    List<String> jars =
        checksums().keySet().stream()
            .filter(path -> path.contains("/netty-tcnative-boringssl-static/"))
            .filter(path -> path.matches(".*-(linux|osx)-(x86|aarch)_64\\.jar"))
            .toList();
    assertEquals(4, jars.size(), jars::toString);
  }

  @Test
  void areWantedOfAllThatMavenUses() throws Exception {
    Map<String, String> path = maven("3.9.9");
    TestShell.Outcome outcome = TestShell.run(path, List.of("src/release/mvn.sh", "-B", "verify"));
    assertEquals(7, outcome.status(), outcome.output());
    List<String> words = outcome.output().lines().toList();
    String process = "-Daether.artifactResolver.postProcessor.trustedChecksums";
    assertTrue(words.contains(process + "=true"), outcome.output());
    assertTrue(words.contains(process + ".failIfMissing=true"), outcome.output());
    assertTrue(words.contains(process + ".record=false"), outcome.output());
    assertTrue(
        words.contains(
            "-Daether.trustedChecksumsSource.summaryFile.basedir="
                + CHECKSUMS.getParent().toAbsolutePath()),
        outcome.output());
    assertTrue(outcome.output().endsWith("-B\nverify\n"), outcome.output());
    String workflow = Files.readString(Path.of(".github/workflows/release.yml"));
    assertTrue(workflow.contains("run: src/release/mvn.sh "));
    assertFalse(workflow.contains("run: mvn "));
  }

  /** It would pass over what it is told about checksums. */
  @Test
  void areNotLeftToAnOlderMaven() throws Exception {
    assertEquals(
        new TestShell.Outcome(1, "mvn.sh: needs Maven 3.9 or later\n"),
        TestShell.run(maven("3.8.7"), List.of("src/release/mvn.sh", "verify")));
  }

  private Map<String, String> maven(String version) throws Exception {
    String command =
        "[ \"$1\" = --version ] && echo 'Apache Maven %s (x)' && exit; printf '%%s\\n' \"$@\"; exit 7";
    TestShell.program(folder.resolve("mvn"), command.formatted(version));
    return Map.of("PATH", folder + ":/usr/bin:/bin");
  }
}
