package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import kms.x509.CertificateMaker;
import kms.x509.TestCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RootCertificatesTest {
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private static final TestCertificate VALID = root("Valid", NOW.plus(Duration.ofDays(1)));
  private static final TestCertificate EXPIRED = root("Expired", NOW.minus(Duration.ofDays(1)));

  @TempDir Path folder;

  @Test
  void leavesOutWhatHasExpired() throws Exception {
    Path file = folder.resolve("roots.pem");
    Files.writeString(file, "# a comment\n" + VALID.pem() + "Expired:\n" + EXPIRED.pem());

    RootCertificates roots = RootCertificates.read(file, NOW);

    assertEquals(1, roots.valid().size());
    assertEquals(
        "Built-in roots: 1 (without 1 expired) of here",
        roots.description(new RootSource(file, "here")));
  }

  @Test
  void writesOneAfterTheOther() throws Exception {
    Path file = Files.writeString(folder.resolve("roots.pem"), VALID.pem() + VALID.pem());
    Path written = folder.resolve("roots.der");

    RootCertificates roots = RootCertificates.read(file, NOW);
    roots.write(written);

    byte[] one = roots.valid().get(0).getEncoded();
    byte[] both = new byte[2 * one.length];
    System.arraycopy(one, 0, both, 0, one.length);
    System.arraycopy(one, 0, both, one.length, one.length);
    assertArrayEquals(both, Files.readAllBytes(written));
    assertEquals("Built-in roots: 2 of it", roots.description(new RootSource(file, "it")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JKS", "PKCS12"})
  void readsAKeyStore(String type) throws Exception {
    Path pem = Files.writeString(folder.resolve("roots.pem"), VALID.pem());
    X509Certificate certificate = RootCertificates.read(pem, NOW).valid().get(0);
    KeyStore store = KeyStore.getInstance(type);
    store.load(null, null);
    store.setCertificateEntry("root", certificate);
    Path file = folder.resolve("roots");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, "changeit".toCharArray());
    }

    assertEquals(certificate, RootCertificates.read(file, NOW).valid().get(0));
  }

  @Test
  void saysThatThereIsNone() throws Exception {
    Path expired = Files.writeString(folder.resolve("expired"), EXPIRED.pem());
    assertEquals("No valid certificate in " + expired, messageOf(expired));
    Path empty = Files.writeString(folder.resolve("empty"), "");
    assertEquals("No valid certificate in " + empty, messageOf(empty));
  }

  @Test
  void saysThatAFileCannotBeRead() throws Exception {
    Path missing = folder.resolve("missing");
    assertEquals("No certificates can be read: " + missing + " is no file", messageOf(missing));
    Path damaged = Files.writeString(folder.resolve("damaged"), VALID.pem().substring(0, 100));
    assertTrue(messageOf(damaged).startsWith("No certificates can be read in " + damaged));
  }

  private static String messageOf(Path file) {
    return String.valueOf(
        assertThrows(UnmetRequirementException.class, () -> RootCertificates.read(file, NOW))
            .getMessage());
  }

  private static TestCertificate root(String name, Instant until) {
    return new CertificateMaker(name)
        .authority()
        .valid(until.minus(Duration.ofDays(365)), until)
        .make();
  }
}
