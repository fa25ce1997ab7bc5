package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Certificates for this machine, for the training over TLS. */
final class TrainingCertificates {
  /** What servers have keys of. */
  static final List<String> ALGORITHMS = List.of("RSA", "EC");

  static final String PASSWORD_FILE = "password";
  private static final String PASSWORD = "training";

  private TrainingCertificates() {}

  /** Makes a key store for each algorithm, the file of its password, and a bundle of the roots. */
  static void make(Path folder) throws IOException, InterruptedException {
    Files.writeString(folder.resolve(PASSWORD_FILE), PASSWORD);
    StringBuilder bundle = new StringBuilder();
    for (String algorithm : ALGORITHMS) {
      bundle.append(make(folder, algorithm));
    }
    Files.writeString(folder.resolve("training.pem"), bundle);
  }

  /** Returns the root. */
  private static String make(Path folder, String algorithm)
      throws IOException, InterruptedException {
    Path store = folder.resolve(algorithm + ".p12");
    Path root = folder.resolve(algorithm + ".pem");
    keytool(store, "-genkeypair -alias ca -keyalg " + algorithm + " -dname CN=CA -ext bc:c");
    keytool(store, "-exportcert -rfc -alias ca -file", root.toString());
    keytool(
        store,
        "-genkeypair -alias training -signer ca -dname CN=localhost -validity 2 -keyalg "
            + algorithm
            + " -ext san=dns:localhost,ip:127.0.0.1");
    keytool(store, "-delete -alias ca");
    return Files.readString(root);
  }

  private static void keytool(Path store, String words, String... more)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Jdk.current().home().resolve("bin/keytool").toString());
    command.addAll(List.of(words.split(" ", 0)));
    command.addAll(List.of(more));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
    command.addAll(List.of("-keystore", store.toString()));
    Tool.run(command);
  }
}
