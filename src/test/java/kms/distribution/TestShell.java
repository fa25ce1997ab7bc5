package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs scripts as processes, and writes them. */
final class TestShell {

  private TestShell() {}

  /**
   * What a process did.
   *
   * @param output standard output and standard error, as they came
   */
  record Outcome(int status, String output) {}

  /** Runs a command with these variables and no others. */
  static Outcome run(Map<String, String> variables, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(variables);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }

  /**
   * Writes a script that can be run. A process of its own writes it: no other that this one starts
   * meanwhile has the file open, which would keep it from running.
   */
  static Path program(Path file, String command) throws IOException, InterruptedException {
    Files.createDirectories(file.getParent());
    String write = "rm -f \"$1\"; printf '%s\\n' '#!/bin/sh' \"$2\" > \"$1\"; chmod +x \"$1\"";
    List<String> words = List.of("/bin/sh", "-c", write, "sh", file.toString(), command);
    assertEquals(new Outcome(0, ""), run(Map.of("PATH", "/usr/bin:/bin"), words));
    return file;
  }
}
