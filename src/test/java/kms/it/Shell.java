package kms.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Commands that a shell runs. */
public final class Shell {
  private Shell() {}

  /** Returns a command that runs a line of shell, in which {@code "$@"} is another command. */
  static String[] words(String line, String... command) {
    List<String> words = new ArrayList<>(List.of("sh", "-c", line, "sh"));
    words.addAll(List.of(command));
    return words.toArray(String[]::new);
  }

  /** Runs a line of shell and returns what it prints. */
  public static String output(String line) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sh", "-c", line).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
