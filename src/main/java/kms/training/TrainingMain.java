package kms.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/**
 * Runs what users run, while the JVM notes the classes it loads; the build keeps them in an archive
 * that later runs start from. The endpoints are other processes, as every class of the archive
 * costs each run time and memory.
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
   * @param args a folder with the certificate of the endpoints in {@code training.pem}, and the
   *     URLs of endpoints with at least four stores each
   */
  public static void main(String[] args) throws IOException {
    TrainingMain training = new TrainingMain(Path.of(args[0]));
    training.run("--version");
    training.run("disconnect-custom-key-store", "--generate-cli-skeleton");
    training.run("disconnect-custom-key-store");
    for (String endpoint : List.of(args).subList(1, args.length)) {
      training.call(endpoint, "--query", "CustomKeyStoreId");
      training.call(endpoint);
    }
    Main.main(new String[] {"--version"});
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
