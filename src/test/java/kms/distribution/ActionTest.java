package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kms.distribution.TestShell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the scripts of the actions as a runner does, and holds what actions and workflows use. */
class ActionTest {

  @TempDir Path temporary;

  private Path folder;
  private final Map<String, String> variables = new HashMap<>();

  @BeforeEach
  void layOut() throws IOException {
    folder = Files.createDirectory(temporary.resolve("a job"));
    variables.put("PATH", folder + "/bin:/usr/bin:/bin");
    variables.put("RUNNER_TEMP", folder.toString());
    for (String file : List.of("GITHUB_PATH", "GITHUB_ENV", "GITHUB_OUTPUT")) {
      variables.put(file, Files.createFile(folder.resolve(file)).toString());
    }
    variables.put("KMS_REPOSITORY", "https://example.com/owner/kms");
    variables.put("KMS_SHA256", "");
    variables.put("KMS_LOCAL_ARGUMENTS", "--store  a=CONNECTED --stores *");
  }

  private String written(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** Runs the installing script of a checkout whose install.sh says what it was told. */
  private Outcome install(String version) throws Exception {
    Path checkout = folder.resolve("checkout");
    Path script = checkout.resolve(".github/actions/install.sh");
    TestShell.program(checkout.resolve("install.sh"), "printf '<%s>' \"$@\"");
    TestShell.program(script, Files.readString(Path.of(".github/actions/install.sh")));
    Files.copy(Path.of("pom.xml"), checkout.resolve("pom.xml"));
    variables.put("KMS_VERSION", version);
    return TestShell.run(variables, List.of(script.toString()));
  }

  private String told(String version) {
    return "<--prefix><%s/kms-%s><--version><%s><--release>".formatted(folder, version, version)
        + "<https://example.com/owner/kms/releases/download/v%s>".formatted(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3", "v1.2.3"})
  void installsAVersion(String version) throws Exception {
    assertEquals(new Outcome(0, told("1.2.3")), install(version));
    assertEquals(folder + "/kms-1.2.3/bin\n", written("GITHUB_PATH"));
    assertEquals("version=1.2.3\n", written("GITHUB_OUTPUT"));
  }

  @Test
  void installsTheVersionOfTheCheckout() throws Exception {
    String version = ReleaseTest.version();
    assertEquals(new Outcome(0, told(version)), install(""));
  }

  @Test
  void pinsTheArchive() throws Exception {
    variables.put("KMS_SHA256", "0".repeat(64));
    assertEquals(
        new Outcome(0, told("1.2.3") + "<--sha256><" + "0".repeat(64) + ">"), install("1.2.3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/../2", "1 2", "1;ls", "a\nb", "*"})
  void refusesWhatIsNoVersion(String version) throws Exception {
    assertEquals(
        new Outcome(1, "::error::not a version of kms: " + version + "\n"), install(version));
    assertEquals("", written("GITHUB_PATH"));
  }

  private Outcome start(String local) throws Exception {
    TestShell.program(folder.resolve("bin/kms-local"), local);
    return TestShell.run(
        variables,
        List.of(Path.of(".github/actions/kms-local/start.sh").toAbsolutePath().toString()));
  }

  /** An endpoint that ends when the script has said its last word, or the test is over. */
  private static final String ENDPOINT =
      "printf '<%s>' \"$@\" > \"$RUNNER_TEMP/told\"\n"
          + "echo http://127.0.0.1:1234; echo cks-1 a CONNECTED\n"
          + "while [ -e \"$GITHUB_OUTPUT\" ] && [ ! -s \"$GITHUB_OUTPUT\" ]; do sleep 0.1; done";

  @Test
  void pointsTheJobAtTheEndpoint() throws Exception {
    assertEquals(new Outcome(0, "http://127.0.0.1:1234\ncks-1 a CONNECTED\n"), start(ENDPOINT));
    assertEquals("<--store><a=CONNECTED><--stores><*>", written("told"));
    assertEquals(
        """
        AWS_ENDPOINT_URL_KMS=http://127.0.0.1:1234
        AWS_ACCESS_KEY_ID=AKIDEXAMPLE
        AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY
        AWS_DEFAULT_REGION=us-east-1
        """,
        written("GITHUB_ENV"));
    assertEquals("url=http://127.0.0.1:1234\n", written("GITHUB_OUTPUT"));
  }

  @Test
  void leavesTheKeysOfTheJob() throws Exception {
    variables.put("AWS_ACCESS_KEY_ID", "AKIDOWN");
    variables.put("AWS_DEFAULT_REGION", "eu-west-1");
    assertEquals(0, start(ENDPOINT).status());
    assertEquals("AWS_ENDPOINT_URL_KMS=http://127.0.0.1:1234\n", written("GITHUB_ENV"));
  }

  @Test
  void saysWhyTheEndpointDidNotStart() throws Exception {
    assertEquals(
        new Outcome(1, "::error::kms-local: unknown argument: x\n"),
        start("echo 'kms-local: unknown argument: x' >&2; exit 2"));
    assertEquals("", written("GITHUB_ENV"));
  }

  @Test
  void saysThatTheOtherActionComesFirst() throws Exception {
    assertEquals(
        new Outcome(1, "::error::kms-local is not on the path; the action kms puts it there\n"),
        TestShell.run(variables, List.of(".github/actions/kms-local/start.sh")));
  }

  static Stream<String> usesInWorkflows() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
      return uses(files.toList()).stream();
    }
  }

  private static List<String> uses(List<Path> files) throws IOException {
    return files.stream()
        .flatMap(
            file -> {
              try {
                return Files.readAllLines(file).stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .map(line -> line.strip().replaceFirst("^- ", ""))
        .filter(line -> line.startsWith("uses:"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("usesInWorkflows")
  void namesByDigestWhatWorkflowsUse(String uses) {
    assertTrue(uses.matches("uses: (\\./.*|[\\w./-]+@[0-9a-f]{40} # v\\S+)"), uses);
  }

  @Test
  void usesNoOtherActionInItsOwn() throws IOException {
    List<Path> actions =
        List.of(Path.of("action.yml"), Path.of(".github/actions/kms-local/action.yml"));
    assertFalse(Files.readString(actions.get(0)).isEmpty());
    assertEquals(List.of(), uses(actions));
  }
}
