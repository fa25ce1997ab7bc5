package kms.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kms.cli.Cli;
import kms.cli.Main;
import kms.environment.Environment;
import kms.local.LocalCommand;

/**
 * Runs what users run, against an endpoint in the same process, while the JVM notes the classes it
 * loads; the build keeps them in an archive that later runs start from.
 */
public final class TrainingMain {
  private static final String ID = "cks-00000000000000001";

  private final Path folder;

  private TrainingMain(Path folder) {
    this.folder = folder;
  }

  /**
   * Trains; the last run is a whole one, which ends the process.
   *
   * @param args a folder with {@code training.p12}, the file {@code password} that opens it, and
   *     the certificate in {@code training.pem}
   */
  public static void main(String[] args) throws IOException {
    TrainingMain training = new TrainingMain(Path.of(args[0]));
    String http = training.serve("--port", "0");
    String https =
        training.serve(
            "--port", "0",
            "--tls", training.folder.resolve("training.p12").toString(),
            "--tls-password-file", training.folder.resolve("password").toString());
    training.run("--version");
    training.run("disconnect-custom-key-store", "--generate-cli-skeleton");
    training.run("disconnect-custom-key-store");
    for (String endpoint : List.of(http, https, https)) {
      training.call(endpoint, "--query", "CustomKeyStoreId");
      training.call(endpoint);
    }
    Main.main(new String[] {"--version"});
  }

  /** Starts an endpoint and returns its URL. */
  private String serve(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    for (int i = 0; i < 4; i++) {
      all.addAll(List.of("--store", "store-" + i + "=CONNECTED"));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    new LocalCommand(stream, stream, Clock.systemUTC()).run(all.toArray(String[]::new));
    return out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
  }

  private void call(String endpoint, String... options) throws IOException {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("disconnect-custom-key-store", "--custom-key-store-id", ID));
    words.addAll(List.of("--endpoint-url", endpoint));
    words.addAll(List.of("--ca-bundle", folder.resolve("training.pem").toString()));
    words.addAll(List.of(options));
    run(words.toArray(String[]::new));
  }

  private void run(String... words) throws IOException {
    Environment environment =
        new Environment(
            Map.of(
                "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE",
                "AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                "AWS_DEFAULT_REGION", "us-east-1"),
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            folder,
            Files.createDirectories(folder.resolve("home")),
            false,
            () -> 80,
            false,
            Clock.system(ZoneId.systemDefault()));
    new Cli(environment).run(List.of(words));
  }
}
