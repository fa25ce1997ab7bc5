package kms.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kms.environment.Environment;
import kms.environment.Interrupts;
import kms.environment.Pause;
import kms.environment.Sleep;
import org.jspecify.annotations.Nullable;

/** Runs the command in process, with folders, variables and captured streams of its own. */
public final class CliRunner {
  private static final int COLUMNS = 80;

  private final Path home;
  private final Path work;
  private final Map<String, String> variables = new HashMap<>();
  private String stdin = "";
  private boolean terminal;
  private int columns = COLUMNS;
  private Clock clock = Clock.systemUTC();
  private Pause pause = new Sleep();

  /**
   * What a run did.
   *
   * @param status the exit status
   * @param home the home folder, for the files left there
   * @param work the working folder, for the files left there
   */
  public record Result(int status, String stdout, String stderr, Path home, Path work) {}

  private CliRunner(Path folder) throws IOException {
    Path root = folder.toRealPath();
    home = Files.createDirectories(root.resolve("home"));
    work = Files.createDirectories(root.resolve("work"));
    variables.put("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
    variables.put("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    variables.put("AWS_DEFAULT_REGION", "us-east-1");
    variables.put("AWS_EC2_METADATA_DISABLED", "true");
    variables.put("LANG", "C.UTF-8");
    variables.put("HOME", home.toString());
    inherit("PATH");
    inherit("JAVA_HOME");
  }

  /**
   * Returns a runner with an empty home and working folder, a key pair and a region.
   *
   * @param folder where the two folders are made, unless they are there
   */
  public static CliRunner in(Path folder) throws IOException {
    return new CliRunner(folder);
  }

  /** Sets a variable, or takes it away when the value is null. */
  public CliRunner variable(String name, @Nullable String value) {
    if (value == null) {
      variables.remove(name);
    } else {
      variables.put(name, value);
    }
    return this;
  }

  /** Writes a file; a path that begins with {@code ~/} lies in the home folder. */
  public CliRunner file(String path, String text) throws IOException {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of these bytes; a path that begins with {@code ~/} lies in the home folder. */
  public CliRunner file(String path, byte[] bytes) throws IOException {
    Path file = resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  /** Returns where a path lies, in the home folder when it begins with {@code ~/}. */
  public Path resolve(String path) {
    String absolute = path.startsWith("~/") ? home + path.substring(1) : path;
    return environment(new ByteArrayOutputStream(), new ByteArrayOutputStream()).path(absolute);
  }

  /** Sets the text on standard input. */
  public CliRunner stdin(String text) {
    stdin = text;
    return this;
  }

  /** Makes standard output a terminal of 80 columns. */
  public CliRunner terminal() {
    return terminal(COLUMNS);
  }

  /** Makes standard output a terminal of so many columns. */
  public CliRunner terminal(int width) {
    terminal = true;
    columns = width;
    return this;
  }

  /** Sets the time of the run. */
  public CliRunner clock(Clock time) {
    clock = time;
    return this;
  }

  /** Sets what lets time pass. */
  public CliRunner pause(Pause value) {
    pause = value;
    return this;
  }

  /** Runs the command with these arguments. */
  public Result run(String... args) {
    return run(List.of(args));
  }

  /** Runs the command with these arguments. */
  public Result run(List<String> args) {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    int status = new Cli(environment(stdout, stderr)).run(args);
    return new Result(status, text(stdout), text(stderr), home, work);
  }

  private Environment environment(ByteArrayOutputStream stdout, ByteArrayOutputStream stderr) {
    return new Environment(
        variables,
        new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
        stdout,
        stderr,
        work,
        variables.getOrDefault("HOME", home.toString()),
        terminal,
        () -> columns,
        false,
        clock,
        pause,
        new Interrupts(),
        "");
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  private void inherit(String name) {
    variable(name, System.getenv(name));
  }
}
