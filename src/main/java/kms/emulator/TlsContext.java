package kms.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Makes what HTTPS is served with out of a PKCS #12 file. */
final class TlsContext {
  private TlsContext() {}

  /**
   * Reads a file with a private key and its certificate.
   *
   * @param file the PKCS #12 file
   * @param passwordFile the file whose first line is its password
   * @throws IOException when a file cannot be read or the password is wrong
   * @throws GeneralSecurityException when it holds nothing to serve with
   */
  static SSLContext read(Path file, Path passwordFile)
      throws IOException, GeneralSecurityException {
    char[] password = Files.readString(passwordFile).lines().findFirst().orElse("").toCharArray();
    KeyStore store = KeyStore.getInstance(file.toFile(), password);
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }
}
