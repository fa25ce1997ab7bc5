package kms.tls;

import io.netty.internal.tcnative.CertificateVerifier;
import io.netty.internal.tcnative.Library;
import io.netty.internal.tcnative.SSL;
import io.netty.internal.tcnative.SSLContext;
import java.io.IOException;
import java.net.Socket;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import kms.url.HostRules;
import org.jspecify.annotations.Nullable;

/**
 * BoringSSL, by the library that netty-tcnative has for a platform. Java's own TLS is interpreted
 * in a run as short as one call, and takes about as long as all the rest of it; this takes a fifth
 * of that. Whom to believe is decided in Java for both.
 */
final class NativeTls implements Tls {
  /** Of more than this nothing is said; OpenSSL bounds them by their bytes, as BoringSSL does. */
  private static final int CHAIN_LENGTH = 1000;

  /** Those that Python offers, for TLS 1.2; those of TLS 1.3 are always on. */
  private static final String CIPHERS = "ECDHE+AESGCM:ECDHE+CHACHA20:ECDHE+AES:!SHA1";

  private static final int LONGEST_NAME = 253;

  private NativeTls() {}

  /** Returns this TLS, or null where there is no library for the platform. */
  static @Nullable Tls load() {
    try {
      // Another library of that name may be installed, on top of another OpenSSL.
      return Library.initialize(null, null) && SSL.versionString().equals("BoringSSL")
          ? new NativeTls()
          : null;
    } catch (Exception | LinkageError e) {
      return null;
    }
  }

  @Override
  public Socket encrypt(Socket plain, String host, int port, CertificateCheck check)
      throws IOException {
    Verifier verifier = new Verifier(check);
    NativeTlsSocket socket = new NativeTlsSocket(plain, context(verifier));
    try {
      socket.startHandshake(serverName(host));
      return socket;
    } catch (IOException | RuntimeException e) {
      close(socket, e);
      CertificateException failure = verifier.failure;
      if (failure != null) {
        throw failed(failure);
      }
      throw e;
    }
  }

  private static void close(Socket socket, Exception failure) {
    try {
      socket.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static SSLException failed(CertificateException cause) {
    SSLException failure = new SSLHandshakeException(cause.getMessage());
    failure.initCause(cause);
    return failure;
  }

  private static long context(CertificateVerifier verifier) throws SSLException {
    try {
      int versions = SSL.SSL_PROTOCOL_TLSV1_2 | SSL.SSL_PROTOCOL_TLSV1_3;
      long context = SSLContext.make(versions, SSL.SSL_MODE_CLIENT);
      SSLContext.setCipherSuite(context, CIPHERS, false);
      SSLContext.setVerify(context, SSL.SSL_CVERIFY_REQUIRED, CHAIN_LENGTH);
      SSLContext.setCertVerifyCallback(context, verifier);
      return context;
    } catch (Exception e) {
      throw new SSLException(e);
    }
  }

  /** RFC 6066 has no addresses there, and no dot at the end; no name is longer than DNS has any. */
  private static @Nullable String serverName(String host) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    boolean fits = !name.isEmpty() && name.length() <= LONGEST_NAME;
    return fits && !HostRules.isAddress(name) ? name : null;
  }

  /** Called by BoringSSL in the middle of a handshake. */
  private static final class Verifier extends CertificateVerifier {
    private final CertificateCheck check;
    private @Nullable CertificateException failure;

    Verifier(CertificateCheck check) {
      this.check = check;
    }

    @Override
    public int verify(long ssl, byte[][] chain, String type) {
      try {
        check.check(chain);
        return X509_V_OK;
      } catch (CertificateException e) {
        failure = e;
      } catch (RuntimeException e) {
        failure = new CertificateException(e);
      }
      return X509_V_ERR_CERT_UNTRUSTED;
    }
  }
}
