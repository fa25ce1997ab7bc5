package kms.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/** Turns {@link Trust} into what Java's TLS asks about certificates. */
final class TrustManagers {

  private TrustManagers() {}

  /**
   * Returns the context to encrypt connections with.
   *
   * @throws IOException when the bundle cannot be read
   * @throws GeneralSecurityException when there is no certificate in it
   */
  static SSLContext context(Trust trust) throws IOException, GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    Path bundle = trust.bundle();
    if (!trust.isVerified()) {
      context.init(null, new TrustManager[] {new AnyCertificate()}, null);
    } else if (bundle == null) {
      context.init(null, null, null);
    } else {
      context.init(null, managers(PemBundle.read(Files.readString(bundle, PemBundle.TEXT))), null);
    }
    return context;
  }

  private static TrustManager[] managers(List<X509Certificate> certificates)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (X509Certificate certificate : certificates) {
      store.setCertificateEntry(Integer.toString(store.size()), certificate);
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }

  /** Trusts every certificate. An extended manager, because Java adds checks to any other. */
  private static final class AnyCertificate extends X509ExtendedTrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
