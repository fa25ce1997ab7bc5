package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs executables as a user's shell would, with a home folder of their own and nothing inherited
 * but the path.
 */
final class Distribution {
  private static final long LIMIT_SECONDS = 300;
  private static final int SIGINT = 2;

  private final Path folder;

  /** What a process did. */
  record Result(int status, String stdout, String stderr) {}

  /** Creates a runner whose home folder, and working folder, is this one. */
  Distribution(Path folder) {
    this.folder = folder;
  }

  /** Returns where the packaged program lies: the property {@code kms.distribution}, or target. */
  static Path path() {
    return Path.of(System.getProperty("kms.distribution", "target/kms")).toAbsolutePath();
  }

  static String kms() {
    return path().resolve("bin/kms").toString();
  }

  /** Starts a process with these variables over the usual ones, and closes its input. */
  Running start(Map<String, String> variables, String... command) throws IOException {
    Path stderr = Files.createTempFile(folder, "stderr", ".txt");
    Process process = builder(variables, command).redirectError(stderr.toFile()).start();
    process.getOutputStream().close();
    return new Running(process, stderr);
  }

  /** Starts a process with these variables over the usual ones, whose input somebody writes. */
  Process process(Map<String, String> variables, String... command) throws IOException {
    return builder(variables, command).redirectErrorStream(true).start();
  }

  private ProcessBuilder builder(Map<String, String> variables, String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", System.getenv("PATH"));
    environment.put("HOME", folder.toString());
    environment.put("LANG", "C.UTF-8");
    environment.put("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
    environment.put("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    environment.put("AWS_DEFAULT_REGION", "us-east-1");
    environment.put("AWS_EC2_METADATA_DISABLED", "true");
    environment.putAll(variables);
    return builder;
  }

  /** Runs a process to its end. */
  Result run(String... command) throws IOException, InterruptedException {
    return start(Map.of(), command).end();
  }

  /** Runs a process to its end, with these variables over the usual ones. */
  Result run(Map<String, String> variables, String... command)
      throws IOException, InterruptedException {
    return start(variables, command).end();
  }

  /** Returns the words that disconnect a custom key store at this endpoint. */
  static String[] disconnect(String kms, StubEndpoint endpoint, String... more) {
    List<String> words = new ArrayList<>();
    words.add(kms);
    words.add("disconnect-custom-key-store");
    words.addAll(List.of("--custom-key-store-id", "cks-1", "--endpoint-url", endpoint.url()));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  /** Copies the whole folder to a place that is not there yet, and returns that. */
  static Path copyTo(Path target) throws IOException, InterruptedException {
    copy(path(), target);
    return target;
  }

  static void copy(Path from, Path to) throws IOException, InterruptedException {
    Process copy =
        new ProcessBuilder("cp", "-R", from.toString(), to.toString()).inheritIO().start();
    assertEquals(0, copy.waitFor());
  }

  /** A build in the background hands on that interrupts are ignored; then there is none to see. */
  static void assumeInterruptible() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        boolean ignored = line.startsWith("SigIgn:") && isBitSet(line.substring(7).strip(), SIGINT);
        assumeFalse(ignored, "interrupts are ignored here");
      }
    }
  }

  private static boolean isBitSet(String mask, int number) {
    return (Long.parseUnsignedLong(mask, 16) >> (number - 1) & 1) == 1;
  }

  /** A process and the file that its standard error goes to. */
  record Running(Process process, Path stderr) {

    /** Waits for the end of the process. */
    Result end() throws IOException, InterruptedException {
      String stdout = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return end(stdout);
    }

    /** Waits for the end of a process whose standard output nobody reads. */
    Result endUnread() throws IOException, InterruptedException {
      return end("");
    }

    /** Sends a signal such as {@code INT}. */
    void signal(String name) throws IOException, InterruptedException {
      String pid = Long.toString(process.pid());
      new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid).inheritIO().start().waitFor();
    }

    private Result end(String stdout) throws IOException, InterruptedException {
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the process did not end");
      }
      return new Result(process.exitValue(), stdout, Files.readString(stderr));
    }
  }
}
