package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kms.distribution.TestShell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs install.sh with archives and their checksums. */
class InstallArchiveTest {
  private static final Map<String, String> VARIABLES =
      Map.of("PATH", "/usr/local/bin:/usr/bin:/bin");

  @TempDir Path temporary;

  private Path release;
  private Path prefix;
  private Path archive;

  @BeforeEach
  void pack() throws Exception {
    release = Files.createDirectory(temporary.resolve("a release"));
    prefix = temporary.resolve("the prefix");
    Path root = temporary.resolve("kms-1.0.0");
    TestShell.program(root.resolve("bin/kms"), "echo kms/1.0.0 Java/25 Linux/6");
    archive = release.resolve("kms-1.0.0-" + platform() + ".tar.gz");
    List<String> tar = List.of("tar", "-C", "" + temporary, "-czf", "" + archive, "kms-1.0.0");
    assertEquals(new Outcome(0, ""), TestShell.run(VARIABLES, tar));
  }

  private static String platform() {
    String system = System.getProperty("os.name").startsWith("Mac") ? "macos" : "linux";
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return system + (machine.equals("aarch64") ? "-arm64" : "-x64");
  }

  private String sum() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
    return HexFormat.of().formatHex(digest);
  }

  private void writeSums(String line) throws IOException {
    Files.writeString(release.resolve("SHA256SUMS"), "0".repeat(64) + "  kms.deb\n" + line + "\n");
  }

  private Outcome install(Object... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "install.sh"));
    command.addAll(List.of("--prefix", prefix.toString()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return TestShell.run(VARIABLES, command);
  }

  private void assertInstalled(Outcome outcome) throws Exception {
    assertEquals(0, outcome.status(), outcome.output());
    assertEquals(
        new Outcome(0, "kms/1.0.0 Java/25 Linux/6\n"),
        TestShell.run(VARIABLES, List.of(prefix.resolve("bin/kms").toString())));
  }

  private void assertRefused(String message, Outcome outcome) {
    assertEquals(new Outcome(1, "install.sh: " + message + "\n"), outcome);
    assertFalse(Files.exists(prefix));
  }

  /** As {@code sha256sum} writes it, of a text and of a binary file. */
  @ParameterizedTest
  @ValueSource(strings = {"  ", " *"})
  void takesAnArchiveWithTheRightChecksum(String between) throws Exception {
    writeSums(sum() + between + archive.getFileName());
    assertInstalled(install("--from", archive));
  }

  @Test
  void takesAnArchiveWithTheChecksumOfTheCommandLine() throws Exception {
    assertInstalled(install("--from", archive, "--sha256", sum()));
  }

  @Test
  void unpacksNothingThatHasAnotherChecksum() throws Exception {
    String message = archive + " does not have the checksum it should have";
    writeSums("0".repeat(64) + "  " + archive.getFileName());
    assertRefused(message, install("--from", archive));
    writeSums(sum() + "  " + archive.getFileName());
    assertRefused(message, install("--from", archive, "--sha256", "0".repeat(64)));
  }

  @Test
  void unpacksNothingWithoutAChecksum() throws Exception {
    assertRefused(
        "nothing to check " + archive + " with: no SHA256SUMS beside it, and no --sha256",
        install("--from", archive));
    writeSums(sum() + "  other-" + archive.getFileName());
    assertRefused("SHA256SUMS does not know " + archive.getFileName(), install("--from", archive));
  }

  @Test
  void takesNoArchiveOfSomethingElse() throws Exception {
    Files.delete(temporary.resolve("kms-1.0.0/bin/kms"));
    List<String> tar = List.of("tar", "-C", "" + temporary, "-czf", "" + archive, "kms-1.0.0");
    assertEquals(new Outcome(0, ""), TestShell.run(VARIABLES, tar));
    assertRefused("there is no kms in " + archive, install("--from", archive, "--sha256", sum()));
  }

  @Test
  void downloadsARelease() throws Exception {
    writeSums(sum() + "  " + archive.getFileName());
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1.0.0/",
        exchange -> {
          String name = exchange.getRequestURI().getPath().substring("/v1.0.0/".length());
          Path file = release.resolve(name);
          exchange.sendResponseHeaders(Files.exists(file) ? 200 : 404, 0);
          try (var body = exchange.getResponseBody()) {
            body.write(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
          }
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1.0.0";
      Outcome outcome = install("--version", "1.0.0", "--release", url + "/");
      if (!hasOneOf("curl", "wget")) {
        assertRefused("downloading needs curl or wget", outcome);
        return;
      }
      assertInstalled(outcome);
      Outcome missing = install("--version", "1.0.1", "--release", url);
      assertEquals(1, missing.status());
      assertTrue(missing.output().contains("install.sh: cannot download " + url + "/kms-1.0.1-"));
    } finally {
      server.stop(0);
    }
  }

  private static boolean hasOneOf(String... programs) {
    return Stream.of(programs)
        .flatMap(
            program -> Stream.of("/usr/local/bin/", "/usr/bin/", "/bin/").map(f -> f + program))
        .anyMatch(file -> Files.isExecutable(Path.of(file)));
  }

  /** The workflow of a release writes into these lines. */
  @Test
  void hasTheLinesThatAReleaseFillsIn() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("install.sh"));
    assertTrue(lines.contains("version="));
    assertTrue(lines.contains("release="));
  }
}
