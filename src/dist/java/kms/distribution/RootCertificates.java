package kms.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The certificates that vouch for servers where no bundle is named.
 *
 * @param valid those that have not expired
 * @param expired how many have
 */
record RootCertificates(List<X509Certificate> valid, int expired) {

  /**
   * Reads a key store of Java, or certificates in PEM.
   *
   * @param now when they must be valid; what is valid from later on only is taken, too
   * @throws UnmetRequirementException when there is no certificate in the file that is valid
   */
  static RootCertificates read(Path file, Instant now) {
    List<X509Certificate> valid = new ArrayList<>();
    int expired = 0;
    for (Certificate certificate : all(file)) {
      X509Certificate root = (X509Certificate) certificate;
      if (root.getNotAfter().toInstant().isBefore(now)) {
        expired++;
      } else {
        valid.add(root);
      }
    }
    if (valid.isEmpty()) {
      throw new UnmetRequirementException("No valid certificate in " + file);
    }
    return new RootCertificates(valid, expired);
  }

  private static Iterable<? extends Certificate> all(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UnmetRequirementException("No certificates can be read: " + file + " is no file");
    }
    try {
      return inStore(file);
    } catch (KeyStoreException e) {
      return inText(file);
    } catch (IOException | GeneralSecurityException e) {
      throw new UnmetRequirementException("No certificates can be read in " + file + ": " + e);
    }
  }

  private static List<Certificate> inStore(Path file) throws IOException, GeneralSecurityException {
    // A store with a password shows nothing without it.
    KeyStore store = KeyStore.getInstance(file.toFile(), (char[]) null);
    if (store.size() == 0) {
      store = KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
    }
    List<Certificate> certificates = new ArrayList<>();
    for (String alias : new TreeSet<>(Collections.list(store.aliases()))) {
      if (store.isCertificateEntry(alias)) {
        certificates.add(store.getCertificate(alias));
      }
    }
    return certificates;
  }

  private static Iterable<? extends Certificate> inText(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return CertificateFactory.getInstance("X.509").generateCertificates(in);
    } catch (IOException | CertificateException e) {
      throw new UnmetRequirementException("No certificates can be read in " + file + ": " + e);
    }
  }

  /** Writes them one after the other: Java's own store takes longer to open than a call may. */
  void write(Path file) throws IOException, GeneralSecurityException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (X509Certificate root : valid) {
        out.write(root.getEncoded());
      }
    }
  }

  /** Says how many there are, and where they come from. */
  String description(RootSource source) {
    String without = expired == 0 ? "" : " (without " + expired + " expired)";
    return "Built-in roots: " + valid.size() + without + " of " + source.description();
  }
}
