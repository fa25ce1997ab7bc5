package kms.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import kms.x509.TestCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serves HTTPS with a certificate of the test's own. */
final class HttpsTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private @TempDir Path folder;
  private Path keyStore;
  private Path password;

  @BeforeEach
  void makeKeyStore() throws Exception {
    keyStore = folder.resolve("k.p12");
    password = Files.writeString(folder.resolve("password"), "changeit\n");
    KeyStore keys = TestCertificate.make("localhost", "ip:127.0.0.1").store(PASSWORD);
    try (OutputStream file = Files.newOutputStream(keyStore)) {
      keys.store(file, PASSWORD);
    }
  }

  @Test
  void servesHttps() throws Exception {
    try (LocalCommand command = command()) {
      assertEquals(
          0,
          command.run(
              "--store=prod=CONNECTED", "--tls=" + keyStore, "--tls-password-file=" + password));
      String url = out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
      assertTrue(url.startsWith("https://127.0.0.1:"), url);

      HttpResponse<String> response =
          HttpClient.newBuilder()
              .sslContext(trusting())
              .build()
              .send(
                  HttpRequest.newBuilder(URI.create(url + "/stores")).build(),
                  HttpResponse.BodyHandlers.ofString());

      assertEquals("cks-00000000000000001 prod CONNECTED\n", response.body());
    }
  }

  @Test
  void failsWithAWrongPassword() throws Exception {
    Files.writeString(password, "wrong");

    try (LocalCommand command = command()) {
      assertEquals(1, command.run("--tls=" + keyStore, "--tls-password-file=" + password));
    }
    assertEquals(
        "kms-local: cannot read " + keyStore + ": keystore password was incorrect\n",
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void failsWithoutTheFile() {
    Path missing = folder.resolve("missing");

    try (LocalCommand command = command()) {
      assertEquals(1, command.run("--tls=" + keyStore, "--tls-password-file=" + missing));
    }
    assertEquals(
        "kms-local: no such file: " + missing + "\n", err.toString(StandardCharsets.UTF_8));
  }

  private LocalCommand command() {
    return new LocalCommand(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        Clock.systemUTC());
  }

  private SSLContext trusting() throws Exception {
    KeyStore keys = KeyStore.getInstance(keyStore.toFile(), PASSWORD);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("kms", keys.getCertificate(TestCertificate.ALIAS));
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }
}
