package kms.x509;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with its key.
 *
 * @param issuer who signed it, or null for itself
 */
public record TestCertificate(
    byte[] der, byte[] subject, TestKey key, @Nullable TestCertificate issuer) {
  public static final String ALIAS = "server";

  private static final char[] PASSWORD = "password".toCharArray();

  /**
   * Makes a self-signed certificate.
   *
   * @param names such as {@code dns:localhost,ip:127.0.0.1}
   */
  public static TestCertificate make(String commonName, String names) {
    return new CertificateMaker(commonName).names(names.split(",")).make();
  }

  /** Makes a certificate that an authority of that name has signed, which is made along with it. */
  public static TestCertificate makeSigned(String commonName, String names, String authority) {
    TestCertificate root = new CertificateMaker(authority).authority().make();
    return new CertificateMaker(commonName).names(names.split(",")).by(root).make();
  }

  /** Makes a certificate at the end of a chain of so many. */
  public static TestCertificate makeChained(String name, int length) {
    TestCertificate issuer = new CertificateMaker("CA").authority().make();
    for (int i = 2; i < length; i++) {
      issuer = new CertificateMaker("CA " + i).authority().by(issuer).make();
    }
    return new CertificateMaker(name).names("dns:" + name).by(issuer).make();
  }

  /** Returns the PEM form. */
  public String pem() {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
  }

  /** Returns the PEM form of the certificate that vouches for this one, and may be the same. */
  public String rootPem() {
    return issuer == null ? pem() : issuer.rootPem();
  }

  /** Returns it as it is read. */
  Certificate read() throws CertificateException {
    return Certificate.of(der);
  }

  private List<TestCertificate> chain() {
    List<TestCertificate> chain = new ArrayList<>();
    for (TestCertificate next = this; next != null; next = next.issuer) {
      chain.add(next);
    }
    return chain;
  }

  /** Returns a key store with this certificate, those above it, and its key under that password. */
  public KeyStore store(char[] password) throws GeneralSecurityException, IOException {
    return store("PKCS12", password);
  }

  private KeyStore store(String type, char[] password)
      throws GeneralSecurityException, IOException {
    CertificateFactory x509 = CertificateFactory.getInstance("X.509");
    List<X509Certificate> certificates = new ArrayList<>();
    for (TestCertificate each : chain()) {
      certificates.add(
          (X509Certificate) x509.generateCertificate(new ByteArrayInputStream(each.der)));
    }
    KeyStore keys = KeyStore.getInstance(type);
    keys.load(null, null);
    keys.setKeyEntry(
        ALIAS, key.privateKey(), password, certificates.toArray(X509Certificate[]::new));
    return keys;
  }

  /** Returns what a server with this certificate, and those above it, speaks TLS with. */
  public SSLContext context() {
    try {
      KeyManagerFactory factory =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      // PKCS12 would derive a key from the password ten thousand times over, for each server.
      factory.init(store("JKS", PASSWORD), PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(factory.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
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
}
