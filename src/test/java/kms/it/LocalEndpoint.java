package kms.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A packaged {@code kms-local} that runs until it is closed. */
record LocalEndpoint(Process process, String url) implements AutoCloseable {

  /** Starts one with these options, and waits until it serves. */
  static LocalEndpoint start(String... options) throws IOException {
    return start(ProcessBuilder.Redirect.INHERIT, options);
  }

  /** Starts one whose standard error goes to a file. */
  static LocalEndpoint start(Path stderr) throws IOException {
    return start(ProcessBuilder.Redirect.to(stderr.toFile()));
  }

  private static LocalEndpoint start(ProcessBuilder.Redirect stderr, String... options)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Distribution.path().resolve("bin/kms-local").toString());
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectError(stderr).start();
    // It is closed with the process.
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return new LocalEndpoint(process, String.valueOf(out.readLine()));
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
