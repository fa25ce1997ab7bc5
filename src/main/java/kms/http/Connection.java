package kms.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** A connection that is ready for one request, encrypted or not, direct or through a proxy. */
final class Connection implements AutoCloseable {
  private final Socket carrier;
  private final Socket socket;

  /**
   * Creates a connection.
   *
   * @param carrier the TCP socket
   * @param socket what the request is written to: the carrier, or the TLS socket on top of it
   */
  Connection(Socket carrier, Socket socket) {
    this.carrier = carrier;
    this.socket = socket;
  }

  InputStream input() throws IOException {
    return socket.getInputStream();
  }

  OutputStream output() throws IOException {
    return socket.getOutputStream();
  }

  /** Closes; a failure is ignored, because the answer has been read. */
  @Override
  public void close() {
    Connector.close(socket);
  }

  /** Closes at once; reading or writing in another thread then fails. */
  void abort() {
    Connector.close(carrier);
  }
}
