package kms.distribution;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** Runs programs to their end, and fails with what they print when they fail. */
final class Tool {
  private Tool() {}

  /**
   * Runs a program and returns what it prints.
   *
   * @throws IllegalStateException when it ends with another status than 0
   */
  static String run(List<String> command) throws IOException, InterruptedException {
    return run(command, Map.of());
  }

  /**
   * Runs a program, with these variables over those of the build, and returns what it prints.
   *
   * @throws IllegalStateException when it ends with another status than 0
   */
  static String run(List<String> command, Map<String, String> variables)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(variables);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + "\n" + output);
    }
    return output;
  }

  /**
   * Runs a tool of the JDK, such as {@code javac}, within this process.
   *
   * @throws IllegalStateException when it fails
   */
  static void runOfJdk(String name, List<String> args) {
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output, true);
    int status =
        ToolProvider.findFirst(name).orElseThrow().run(writer, writer, args.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException(name + " failed\n" + output);
    }
  }
}
