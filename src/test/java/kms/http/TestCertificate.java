package kms.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A self-signed certificate with its key, made by the JDK's own tool in a folder. */
final class TestCertificate {
  private static final char[] PASSWORD = "password".toCharArray();

  private final Path store;
  private final String base64;

  private TestCertificate(Path store, String base64) {
    this.store = store;
    this.base64 = base64;
  }

  /**
   * Makes a certificate.
   *
   * @param names such as {@code dns:localhost,ip:127.0.0.1}
   */
  static TestCertificate make(Path folder, String alias, String names, String... more)
      throws IOException, InterruptedException {
    Path store = folder.resolve(alias + ".p12");
    List<String> command =
        new ArrayList<>(
            List.of(
                "-genkeypair",
                "-alias",
                "x",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + alias,
                "-ext",
                "san=" + names,
                "-storepass",
                "password",
                "-keystore",
                store.toString()));
    command.addAll(List.of(more));
    keytool(folder, command);
    Path pem = folder.resolve(alias + ".pem");
    keytool(
        folder,
        List.of(
            "-exportcert",
            "-rfc",
            "-alias",
            "x",
            "-storepass",
            "password",
            "-keystore",
            store.toString(),
            "-file",
            pem.toString()));
    String text = Files.readString(pem, US_ASCII);
    String content = text.substring(text.indexOf('\n'), text.indexOf("-----END"));
    return new TestCertificate(store, content.strip());
  }

  private static void keytool(Path folder, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(arguments);
    Path log = folder.resolve("keytool.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IOException(Files.readString(log));
    }
  }

  /** Returns the content of the PEM form, without its first and last line. */
  String base64() {
    return base64;
  }

  /** Returns the PEM form. */
  String pem() {
    return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
  }

  /** Returns a server socket on loopback that proves itself with this certificate. */
  ServerSocket listen(String... versions) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    javax.net.ssl.SSLServerSocket socket =
        (javax.net.ssl.SSLServerSocket)
            context
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    if (versions.length > 0) {
      socket.setEnabledProtocols(versions);
    }
    return socket;
  }
}
