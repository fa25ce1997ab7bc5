package kms.http;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import kms.python.OsError;
import kms.tls.CertificateCheck;
import kms.tls.Tls;
import kms.tls.Trust;
import kms.tls.TrustAnchors;
import kms.url.Url;
import kms.x509.CertificateStore;
import org.jspecify.annotations.Nullable;

/** Encrypts connections, and knows whom to trust from the first one on. */
final class TlsLayer {
  private final Trust trust;
  private final Consumer<String> unverified;
  private @Nullable CertificateStore anchors;
  private boolean warned;

  TlsLayer(Trust trust, Consumer<String> unverified) {
    this.trust = trust;
    this.unverified = unverified;
  }

  /**
   * Returns the connection, encrypted, with a server that proved to be the one of the address.
   *
   * @param shown the address as messages show it
   * @throws HttpFailureException when the server is not trusted or talks no TLS
   * @throws SocketTimeoutException when it takes too long
   * @throws IOException when the connection breaks
   */
  Socket encrypt(Tls tls, Socket plain, Url url, String shown) throws IOException {
    String host = String.valueOf(url.host());
    CertificateCheck check =
        trust.isVerified()
            ? CertificateCheck.by(anchors(shown), host, Clock.systemUTC())
            : CertificateCheck.none();
    Socket socket;
    try {
      socket = tls.encrypt(plain, host, url.port(), check);
    } catch (SSLException e) {
      throw translated(e, shown);
    }
    if (!trust.isVerified()) {
      warn(host);
    }
    return socket;
  }

  /** A broken connection and a verdict on a certificate come wrapped in a failure of TLS. */
  private static IOException translated(SSLException failure, String shown) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketTimeoutException || cause instanceof SocketException) {
        return (IOException) cause;
      }
      if (cause instanceof CertificateException) {
        throw HttpFailureException.untrusted(shown, String.valueOf(cause.getMessage()), failure);
      }
    }
    throw HttpFailureException.tls(shown, failure);
  }

  /** The AWS CLI tells a user once of each host; a run encrypts connections to one host only. */
  private void warn(String host) {
    if (!warned) {
      warned = true;
      unverified.accept(host);
    }
  }

  private CertificateStore anchors(String shown) {
    CertificateStore known = anchors == null ? readAnchors(trust.bundle(), shown) : anchors;
    anchors = known;
    return known;
  }

  private static CertificateStore readAnchors(@Nullable Path bundle, String shown) {
    try {
      return bundle == null ? TrustAnchors.builtIn() : TrustAnchors.in(bundle);
    } catch (IOException e) {
      String reason = bundle == null ? e.getMessage() : OsError.reason(e, bundle);
      throw HttpFailureException.untrusted(shown, String.valueOf(reason), e);
    } catch (GeneralSecurityException e) {
      throw HttpFailureException.untrusted(shown, String.valueOf(e.getMessage()), e);
    }
  }
}
