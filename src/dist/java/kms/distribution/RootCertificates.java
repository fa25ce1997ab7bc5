package kms.distribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.TreeSet;

/** The certificates that vouch for servers where no bundle is named. */
final class RootCertificates {
  private RootCertificates() {}

  /** Writes them one after the other: Java's own store takes longer to open than a call may. */
  static void write(Jdk jdk, Path file) throws IOException, GeneralSecurityException {
    Path cacerts = jdk.home().resolve("lib/security/cacerts");
    // A store with a password shows nothing without it.
    KeyStore store = KeyStore.getInstance(cacerts.toFile(), (char[]) null);
    if (store.size() == 0) {
      store = KeyStore.getInstance(cacerts.toFile(), "changeit".toCharArray());
    }
    if (store.size() == 0) {
      throw new IllegalStateException("no certificates in " + cacerts);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      for (String alias : new TreeSet<>(Collections.list(store.aliases()))) {
        out.write(store.getCertificate(alias).getEncoded());
      }
    }
  }
}
