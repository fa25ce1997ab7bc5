package kms.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kms.cli.Cli;
import kms.cli.LibrarySettings;
import kms.cli.Main;
import kms.environment.Environment;
import kms.model.Operations;

/**
 * Runs what users run, while the JVM notes the classes it loads; the build keeps them in an archive
 * that later runs start from. The endpoints are other processes, as every class of the archive
 * costs each run time and memory.
 */
public final class TrainingMain {
  private static final String ID = "cks-00000000000000001";

  private static final String QUERY =
      "CustomKeyStores[?ConnectionState=='CONNECTED'].[CustomKeyStoreId, CustomKeyStoreName]";

  private final Path folder;

  private TrainingMain(Path folder) {
    this.folder = folder;
  }

  /**
   * Trains; the last run is a whole one, which ends the process.
   *
   * @param args a folder with the certificates of the endpoints in {@code training.pem}, and the
   *     URLs of endpoints with at least four stores each
   */
  public static void main(String[] args) throws IOException {
    LibrarySettings.of().forEach(System::setProperty);
    TrainingMain training = new TrainingMain(Path.of(args[0]));
    training.run(0, "--version");
    training.run(0, "disconnect-custom-key-store", "--generate-cli-skeleton");
    training.run(2, "disconnect-custom-key-store");
    for (String endpoint : List.of(args).subList(1, args.length)) {
      training.call(0, endpoint, "disconnect-custom-key-store", "--custom-key-store-id", ID);
      // It is disconnected by now, so the service refuses. A host may have a name, too.
      String named = endpoint.replace("127.0.0.1", "localhost");
      training.call(255, named, "disconnect-custom-key-store", "--custom-key-store-id", ID);
      // An https endpoint is none that Java's own roots vouch for.
      training.run(
          endpoint.startsWith("https") ? 255 : 0,
          "describe-custom-key-stores",
          "--endpoint-url",
          endpoint);
      training.call(0, endpoint, "describe-custom-key-stores", "--output", "table");
      training.call(
          0, endpoint, "describe-custom-key-stores", "--output", "text", "--query", QUERY);
    }
    training.callSiblings(args[1]);
    training.callOthers(args[1]);
    Main.main(new String[] {"--version"});
  }

  /** With settings from files, as most users have them. */
  private void callSiblings(String endpoint) throws IOException {
    Path settings = Files.createDirectories(folder.resolve("home/.aws"));
    Files.writeString(settings.resolve("config"), "[profile training]\nregion = us-east-1\n");
    Files.writeString(
        settings.resolve("credentials"),
        """
        [training]
        aws_access_key_id = AKIDEXAMPLE
        aws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY
        """);
    for (String[] words :
        new String[][] {
          {
            "update-custom-key-store",
            "--custom-key-store-id",
            ID,
            "--new-custom-key-store-name",
            "x"
          },
          {"connect-custom-key-store", "--custom-key-store-id", ID},
          {"disconnect-custom-key-store", "--custom-key-store-id", ID},
          {"delete-custom-key-store", "--custom-key-store-id", ID}
        }) {
      List<String> all = new ArrayList<>(List.of(words));
      all.addAll(List.of("--endpoint-url", endpoint, "--profile", "training"));
      run(0, all.toArray(String[]::new));
    }
  }

  /**
   * The endpoint knows custom key stores alone, and has nothing but an error for the others; nor
   * for a store that is created with all there is, whatever its kind.
   */
  private void callOthers(String endpoint) throws IOException {
    for (String command : Operations.commands()) {
      if (!command.contains("custom-key-store") || command.startsWith("create-")) {
        List<String> all = SampleWords.of(Operations.get(command));
        all.addAll(List.of("--endpoint-url", endpoint));
        run(255, all.toArray(String[]::new));
      }
    }
  }

  private void call(int expected, String endpoint, String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--endpoint-url", endpoint));
    all.addAll(List.of("--ca-bundle", folder.resolve("training.pem").toString()));
    run(expected, all.toArray(String[]::new));
  }

  private void run(int expected, String... words) throws IOException {
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            Map.of(
                "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE",
                "AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                "AWS_DEFAULT_REGION", "us-east-1"),
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            stderr,
            folder,
            Files.createDirectories(folder.resolve("home")).toString(),
            false,
            () -> 80,
            false,
            Clock.systemUTC());
    int status = new Cli(environment).run(List.of(words));
    if (status != expected) {
      throw new IllegalStateException(
          String.join(" ", words) + " ended with " + status + ": " + stderr);
    }
  }
}
