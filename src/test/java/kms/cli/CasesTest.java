package kms.cli;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kms.cases.CaseComparison;
import kms.cases.CaseRun;
import kms.cases.RecordedCase;
import kms.x509.TestCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the command against what the AWS CLI did in the recorded cases. {@code -Dkms.cases=TEXT}
 * runs only the cases whose name has the text in it.
 */
class CasesTest {
  private static final List<String> FILES =
      List.of(
          "alias",
          "args",
          "bytes",
          "config",
          "credentials",
          "errors",
          "family-create-update",
          "family-describe",
          "family-others",
          "field",
          "help",
          "input-json",
          "kms-all",
          "network",
          "operations",
          "output",
          "paramfile",
          "proxy",
          "region-endpoint",
          "settings",
          "skeleton",
          "sts",
          "terminal",
          "tls",
          "variants");

  /**
   * Cases that only a process of its own can run, and the test of the packaged program for them.
   */
  private static final Map<String, String> NOT_IN_PROCESS =
      Map.of(
          "field: SIGQUIT while it waits leaves standard output empty",
          "SignalsIT.printsNothingOnStandardOutputWhenItIsToQuit",
          "args: interrupt while waiting",
          "LauncherIT.endsWithStatus130WhenInterrupted",
          "args: --debug leaves standard output alone",
          "LauncherIT.logsOnStandardError",
          "create: debug, with a password",
          "LauncherIT.logsNoPassword",
          "op debug: nothing more on standard output",
          "DebugIT.logsNothingSecretThatIsGiven");

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final String NAMES = "DNS:localhost,IP:127.0.0.1";

  private final Map<String, TestCertificate> certificates = new ConcurrentHashMap<>();

  @TestFactory
  Stream<DynamicContainer> agreesWithTheAwsCli(@TempDir Path folder) {
    return FILES.stream().map(file -> container(file + ".json", folder));
  }

  private DynamicContainer container(String file, Path folder) {
    URI source = URI.create("classpath:/cases/" + file);
    Stream<DynamicTest> tests =
        read(file).stream()
            .filter(recorded -> recorded.name().contains(System.getProperty("kms.cases", "")))
            .map(
                recorded ->
                    DynamicTest.dynamicTest(
                        recorded.name(), source, () -> check(recorded, folder)));
    return DynamicContainer.dynamicContainer(file, source, tests);
  }

  private static List<RecordedCase> read(String file) {
    try {
      return RecordedCase.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(RecordedCase recorded, Path root) throws IOException {
    String elsewhere = NOT_IN_PROCESS.get(recorded.name());
    Assumptions.assumeTrue(elsewhere == null, () -> "see " + elsewhere);
    Assumptions.assumeFalse(asksAtTerminal(recorded) && hasTerminal(), "would ask at the terminal");
    Path folder = Files.createTempDirectory(root, "case");
    try (CaseRun run = new CaseRun(recorded, folder, certificate(recorded.get("tls")))) {
      ObjectNode did = assertTimeoutPreemptively(LIMIT, run::run);
      String difference = new CaseComparison(recorded).difference(recorded.get("expect"), did);
      if (!difference.isEmpty()) {
        Assertions.fail("kms " + recorded.get("args") + "\n- AWS CLI\n+ kms\n" + difference);
      }
    }
  }

  private @Nullable TestCertificate certificate(JsonNode tls) {
    if (tls.isMissingNode()) {
      return null;
    }
    return certificates.computeIfAbsent(
        tls.path("names").asText(NAMES), names -> TestCertificate.make("localhost", names));
  }

  private static boolean asksAtTerminal(RecordedCase recorded) {
    return recorded.name().contains("mfa_serial");
  }

  private static boolean hasTerminal() {
    try (FileInputStream terminal = new FileInputStream("/dev/tty")) {
      return terminal.getFD().valid();
    } catch (IOException e) {
      return false;
    }
  }
}
