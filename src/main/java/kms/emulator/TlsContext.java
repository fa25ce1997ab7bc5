package kms.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
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
    char[] password = password(passwordFile);
    KeyStore store = store(file, password);
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private static char[] password(Path file) throws IOException {
    try {
      return Files.readString(file).lines().findFirst().orElse("").toCharArray();
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  private static KeyStore store(Path file, char[] password)
      throws IOException, GeneralSecurityException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("no such file: " + file);
    }
    try {
      return KeyStore.getInstance(file.toFile(), password);
    } catch (IOException | KeyStoreException e) {
      throw failure(file, e);
    }
  }

  private static IOException failure(Path file, Exception cause) {
    return cause instanceof NoSuchFileException
        ? new IOException("no such file: " + file, cause)
        : new IOException("cannot read " + file + ": " + cause.getMessage(), cause);
  }
}
