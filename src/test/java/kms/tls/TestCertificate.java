package kms.tls;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** A certificate with its key, made by the JDK's own tool. */
public final class TestCertificate {
  private static final String PASSWORD = "password";
  private static final String ALIAS = "server";
  private static final String AUTHORITY = "authority";

  private final KeyStore keys;
  private final X509Certificate certificate;
  private final X509Certificate root;

  private TestCertificate(KeyStore keys, X509Certificate certificate, X509Certificate root) {
    this.keys = keys;
    this.certificate = certificate;
    this.root = root;
  }

  /**
   * Makes a self-signed certificate.
   *
   * @param names such as {@code dns:localhost,ip:127.0.0.1}
   * @param more options of keytool; the key is one of the curve P-256 if they say nothing
   */
  public static TestCertificate make(String subject, String names, String... more) {
    try (Keytool keytool = new Keytool()) {
      keytool.generate(subject, names, more);
      return keytool.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a certificate that an authority of that name has signed, which is made along with it. */
  public static TestCertificate makeSigned(
      String subject, String names, String authority, String... more) {
    try (Keytool keytool = new Keytool()) {
      keytool.run(
          "-genkeypair",
          "-alias",
          AUTHORITY,
          "-keyalg",
          "EC",
          "-dname",
          "CN=" + authority,
          "-ext",
          "bc:c");
      List<String> options = new ArrayList<>(List.of("-signer", AUTHORITY));
      options.addAll(List.of(more));
      keytool.generate(subject, names, options.toArray(String[]::new));
      keytool.run("-delete", "-alias", AUTHORITY);
      return keytool.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public X509Certificate certificate() {
    return certificate;
  }

  /** Returns the PEM form. */
  public String pem() {
    return pem(certificate);
  }

  /** Returns the PEM form of the certificate that vouches for this one, and may be the same. */
  public String rootPem() {
    return pem(root);
  }

  private static String pem(X509Certificate certificate) {
    try {
      Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
      String base64 = lines.encodeToString(certificate.getEncoded());
      return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what a server with this certificate speaks TLS with. */
  public SSLContext context() {
    try {
      KeyManagerFactory factory =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      factory.init(keys, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(factory.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a server socket on loopback that proves itself with this certificate. */
  public SSLServerSocket listen(String... versions) throws IOException {
    SSLServerSocket socket =
        (SSLServerSocket)
            context()
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    if (versions.length > 0) {
      socket.setEnabledProtocols(versions);
    }
    return socket;
  }

  /** The tool, and a folder for its files until all has been read. */
  private static final class Keytool implements AutoCloseable {
    private final Path folder = Files.createTempDirectory("certificate");
    private final Path store = folder.resolve("keys.p12");
    private final Path log = folder.resolve("keytool.log");

    Keytool() throws IOException {}

    void generate(String subject, String names, String... more) throws IOException {
      List<String> arguments = new ArrayList<>(List.of("-genkeypair", "-alias", ALIAS));
      arguments.addAll(List.of("-dname", "CN=" + subject));
      if (!List.of(more).contains("-keyalg")) {
        arguments.addAll(List.of("-keyalg", "EC"));
      }
      arguments.addAll(List.of("-ext", "san=" + names));
      arguments.addAll(List.of(more));
      run(arguments.toArray(String[]::new));
    }

    void run(String... arguments) throws IOException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
      command.addAll(List.of(arguments));
      command.addAll(List.of("-storepass", PASSWORD, "-keystore", store.toString()));
      ProcessBuilder builder = new ProcessBuilder(command);
      Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      try {
        if (process.waitFor() != 0) {
          throw new IOException(Files.readString(log));
        }
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
    }

    TestCertificate read() throws IOException {
      try {
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        Certificate[] chain = keys.getCertificateChain(ALIAS);
        return new TestCertificate(
            keys, (X509Certificate) chain[0], (X509Certificate) chain[chain.length - 1]);
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(store);
      Files.deleteIfExists(log);
      Files.delete(folder);
    }
  }
}
