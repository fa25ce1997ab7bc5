package kms.http;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import kms.python.OsError;
import org.jspecify.annotations.Nullable;

/** Encrypts connections with Java's own TLS, and knows whom to trust from the first one on. */
final class TlsLayer {
  private static final String[] VERSIONS = {"TLSv1.3", "TLSv1.2"};

  private final Trust trust;
  private final Consumer<String> warnings;
  private @Nullable SSLSocketFactory factory;
  private boolean warned;

  TlsLayer(Trust trust, Consumer<String> warnings) {
    this.trust = trust;
    this.warnings = warnings;
  }

  /**
   * Returns the connection, encrypted, with a server that proved to be the one of the address.
   *
   * @param shown the address as messages show it
   * @throws HttpFailureException when the server is not trusted or talks no TLS
   * @throws SocketTimeoutException when it takes too long
   * @throws IOException when the connection breaks
   */
  Socket encrypt(Socket plain, Url url, String shown) throws IOException {
    SSLSocketFactory made = factory == null ? factory(shown) : factory;
    factory = made;
    String host = String.valueOf(url.host());
    SSLSocket socket = (SSLSocket) made.createSocket(plain, host, url.port(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setProtocols(VERSIONS);
    socket.setSSLParameters(parameters);
    shakeHands(socket, shown);
    if (trust.isVerified()) {
      checkName(socket, host, shown);
    } else {
      warn(host);
    }
    return socket;
  }

  private void shakeHands(SSLSocket socket, String shown) throws IOException {
    try {
      socket.startHandshake();
      if (trust.isVerified()) {
        // Java believes a certificate of the bundle even when it has expired.
        ((X509Certificate) socket.getSession().getPeerCertificates()[0]).checkValidity();
      }
    } catch (CertificateException e) {
      throw HttpFailureException.untrusted(shown, detail(e), e);
    } catch (SSLException e) {
      throw translated(e, shown);
    }
  }

  private static void checkName(SSLSocket socket, String host, String shown) throws SSLException {
    X509Certificate certificate = (X509Certificate) socket.getSession().getPeerCertificates()[0];
    try {
      CertificateNames.check(certificate, host);
    } catch (CertificateException e) {
      throw HttpFailureException.untrusted(shown, String.valueOf(e.getMessage()), e);
    }
  }

  /** Java wraps what broke the connection, and the verdict on a certificate, in its own failure. */
  private static IOException translated(SSLException failure, String shown) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketTimeoutException || cause instanceof SocketException) {
        return (IOException) cause;
      }
      if (cause instanceof CertificateException) {
        throw HttpFailureException.untrusted(shown, detail(failure), failure);
      }
    }
    throw HttpFailureException.tls(shown, "[SSL] " + failure.getMessage(), failure);
  }

  /** The reason is told by the innermost cause. */
  private static String detail(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: " + cause.getMessage();
  }

  /** The reference tells a user once of each host; a run encrypts connections to one host only. */
  private void warn(String host) {
    if (!warned) {
      warned = true;
      warnings.accept(
          "InsecureRequestWarning: Unverified HTTPS request is being made to host '"
              + host
              + "'. Adding certificate verification is strongly advised.");
    }
  }

  private SSLSocketFactory factory(String shown) {
    try {
      return TrustManagers.context(trust).getSocketFactory();
    } catch (IOException e) {
      String reason = trust.bundle() == null ? e.getMessage() : OsError.reason(e, trust.bundle());
      throw HttpFailureException.untrusted(shown, String.valueOf(reason), e);
    } catch (GeneralSecurityException e) {
      throw HttpFailureException.untrusted(shown, String.valueOf(e.getMessage()), e);
    }
  }
}
