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
   * @param carrier what the bytes travel over
   * @param socket what the request is written to: the carrier, or what encrypts on top of it
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

  /** Closes in the orderly way. That this fails does not matter: what was asked is answered. */
  @Override
  public void close() {
    Connector.close(socket);
  }

  /** Closes at once, whatever another thread is doing; that fails there. */
  void abort() {
    Connector.close(carrier);
  }
}
