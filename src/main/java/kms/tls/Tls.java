package kms.tls;

import java.io.IOException;
import java.net.Socket;

/** An implementation of TLS, the client's side of it. */
public interface Tls {

  /**
   * Returns the connection, encrypted, with a server whose certificate passed the check. When this
   * fails, the plain connection is the caller's to close.
   *
   * @param host the name to ask the server for
   * @throws javax.net.ssl.SSLHandshakeException when the server cannot be agreed with; one that a
   *     {@link java.security.cert.CertificateException} caused when the certificate did not pass
   * @throws javax.net.ssl.SSLException when the server talks no TLS or breaks its rules
   * @throws IOException when the connection breaks or takes too long
   */
  Socket encrypt(Socket plain, String host, int port, CertificateCheck check) throws IOException;
}
