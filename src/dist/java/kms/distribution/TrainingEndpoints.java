package kms.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Endpoints for the training run, with and without TLS. */
final class TrainingEndpoints implements AutoCloseable {
  private final List<Process> processes = new ArrayList<>();
  private final RuntimeImage runtime;

  private TrainingEndpoints(RuntimeImage runtime) {
    this.runtime = runtime;
  }

  /** Starts an endpoint over http, and one over https for each certificate. */
  static TrainingEndpoints start(RuntimeImage runtime, Path certificates) throws IOException {
    TrainingEndpoints endpoints = new TrainingEndpoints(runtime);
    endpoints.start();
    for (String algorithm : TrainingCertificates.ALGORITHMS) {
      endpoints.start(
          "--tls",
          certificates.resolve(algorithm + ".p12").toString(),
          "--tls-password-file",
          certificates.resolve(TrainingCertificates.PASSWORD_FILE).toString());
    }
    return endpoints;
  }

  private void start(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(runtime.java()));
    command.addAll(List.of("-m", ProgramModule.NAME + "/kms.emulator.LocalMain"));
    command.addAll(List.of("--port", "0", "--stores", "4"));
    command.addAll(List.of(options));
    processes.add(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Waits until all of them serve, and returns their URLs. */
  List<String> urls() throws IOException {
    List<String> urls = new ArrayList<>();
    for (Process process : processes) {
      urls.add(process.inputReader().readLine());
    }
    return urls;
  }

  @Override
  public void close() {
    processes.forEach(Process::destroy);
  }
}
