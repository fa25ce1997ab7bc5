package kms.tls;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Java's own TLS. */
final class JavaTls implements Tls {
  private static final String[] VERSIONS = {"TLSv1.3", "TLSv1.2"};

  @Override
  public Socket encrypt(Socket plain, String host, int port, CertificateCheck check)
      throws IOException {
    SSLContext context = context(new CheckingManager(check));
    SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setProtocols(VERSIONS);
    parameters.setCipherSuites(offered(parameters.getCipherSuites()));
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  /** Python offers nothing without forward secrecy, and no SHA-1. */
  private static String[] offered(String[] suites) {
    List<String> offered = new ArrayList<>();
    for (String suite : suites) {
      if (!suite.startsWith("TLS_RSA_") && !suite.endsWith("_SHA")) {
        offered.add(suite);
      }
    }
    return offered.toArray(String[]::new);
  }

  private static SSLContext context(TrustManager manager) throws SSLException {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {manager}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new SSLException(e);
    }
  }

  /** Hands the chain on. An extended manager, because Java adds checks to any other. */
  private static final class CheckingManager extends X509ExtendedTrustManager {
    private final CertificateCheck check;

    CheckingManager(CertificateCheck check) {
      this.check = check;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
        throws CertificateException {
      byte[][] encoded = new byte[chain.length][];
      for (int i = 0; i < chain.length; i++) {
        encoded[i] = chain[i].getEncoded();
      }
      check.check(encoded);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
        throws CertificateException {
      checkServerTrusted(chain, type);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
        throws CertificateException {
      checkServerTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
      throw new UnsupportedOperationException();
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
