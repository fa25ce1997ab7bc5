package kms.tls;

import io.netty.internal.tcnative.Buffer;
import io.netty.internal.tcnative.SSL;
import io.netty.internal.tcnative.SSLContext;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketImpl;
import java.nio.ByteBuffer;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that BoringSSL encrypts, over another one that carries it. BoringSSL reads and
 * writes memory outside Java's heap; the bytes are moved between that and the carrier here. For one
 * thread at a time; of a socket's methods only those that are here mean something.
 */
final class NativeTlsSocket extends Socket {
  /** The longest content of a TLS record. */
  private static final int CHUNK = 1 << 14;

  /** What BoringSSL keeps until it is sent: a record, or what one step of a handshake says. */
  private static final int UNSENT = 1 << 15;

  /** What the server said is no TLS at all. */
  private static final String NO_TLS = "WRONG_VERSION_NUMBER";

  private final Socket carrier;
  private final Memory received = Memory.ofSize(CHUNK);
  private final Memory unsent = Memory.ofSize(UNSENT);
  private final Memory content = Memory.ofSize(CHUNK);
  private final byte[] moved = new byte[UNSENT];
  private final long context;
  private final long ssl;
  private final long bio;
  private boolean heard;
  private boolean established;
  private boolean closed;

  /** One of BoringSSL's functions; its result is greater than zero when it was done. */
  private interface Action {
    int run();
  }

  /**
   * Creates a connection, and owns the context from now on.
   *
   * @param context BoringSSL's settings, as an address
   */
  NativeTlsSocket(Socket carrier, long context) throws IOException {
    super((SocketImpl) null);
    this.carrier = carrier;
    this.context = context;
    this.ssl = SSL.newSSL(context, false);
    this.bio = SSL.bioNewByteBuffer(ssl, UNSENT);
    received.bytes.limit(0);
  }

  /**
   * Agrees with the server on keys.
   *
   * @param serverName the name for the server to choose its certificate by
   * @throws SSLHandshakeException when there is no agreement
   * @throws SSLException when the server talks no TLS
   * @throws IOException when the connection breaks
   */
  void startHandshake(@Nullable String serverName) throws IOException {
    prepare(serverName);
    if (run(() -> SSL.doHandshake(ssl)) <= 0) {
      // Some servers that cannot agree close without a word.
      String reason = "[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol";
      throw heard ? new SSLException(reason) : new SSLHandshakeException(reason);
    }
    established = true;
  }

  /** The library throws plain exceptions, declared or not. */
  private void prepare(@Nullable String serverName) throws SSLException {
    try {
      SSL.setRenegotiateMode(ssl, SSL.SSL_RENEGOTIATE_ONCE);
      if (serverName != null) {
        SSL.setTlsExtHostName(ssl, serverName);
      }
    } catch (Exception e) {
      throw new SSLException(e);
    }
  }

  /**
   * Runs the action until it is done, and moves the bytes it waits for meanwhile.
   *
   * @return its result, or -1 when the server has closed the connection
   */
  private int run(Action action) throws IOException {
    while (true) {
      if (closed) {
        throw new SocketException("Socket closed");
      }
      int result = runOnReceived(action);
      int error = result > 0 ? SSL.SSL_ERROR_NONE : SSL.getError(ssl, result);
      if (error == SSL.SSL_ERROR_NONE) {
        send();
        return result;
      } else if (error == SSL.SSL_ERROR_WANT_READ) {
        send();
        if (!receive()) {
          return -1;
        }
      } else if (error == SSL.SSL_ERROR_WANT_WRITE) {
        send();
      } else if (error == SSL.SSL_ERROR_ZERO_RETURN) {
        return -1;
      } else {
        throw failure();
      }
    }
  }

  private int runOnReceived(Action action) {
    ByteBuffer bytes = received.bytes;
    if (bytes.hasRemaining()) {
      SSL.bioSetByteBuffer(bio, received.address + bytes.position(), bytes.remaining(), false);
    }
    int result = action.run();
    if (bytes.hasRemaining()) {
      bytes.position(bytes.limit() - SSL.bioLengthByteBuffer(bio));
    }
    SSL.bioClearByteBuffer(bio);
    return result;
  }

  /** Names the failure as OpenSSL's users know it, and lets the server know of it. */
  private SSLException failure() {
    String error = String.valueOf(SSL.getLastError());
    String reason = error.substring(error.lastIndexOf(':') + 1);
    String message = "[SSL: " + reason + "] " + reason.replace('_', ' ').toLowerCase(Locale.ROOT);
    SSLException failure =
        established || reason.equals(NO_TLS)
            ? new SSLException(message)
            : new SSLHandshakeException(message);
    try {
      send();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  private void send() throws IOException {
    int length = SSL.bioLengthNonApplication(bio);
    if (length > 0) {
      SSL.bioSetByteBuffer(bio, unsent.address, UNSENT, true);
      SSL.bioFlushByteBuffer(bio);
      SSL.bioClearByteBuffer(bio);
      unsent.bytes.get(0, moved, 0, length);
      carrier.getOutputStream().write(moved, 0, length);
    }
  }

  private boolean receive() throws IOException {
    int length = carrier.getInputStream().read(moved, 0, CHUNK);
    if (length > 0) {
      received.bytes.clear().put(moved, 0, length).flip();
      heard = true;
    }
    return length > 0;
  }

  @Override
  public InputStream getInputStream() {
    return new Input();
  }

  @Override
  public OutputStream getOutputStream() {
    return new Output();
  }

  /** The carrier is what is waited for. */
  @Override
  public void setSoTimeout(int milliseconds) throws SocketException {
    carrier.setSoTimeout(milliseconds);
  }

  /** Says goodbye if it can, and closes the carrier. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    try (carrier) {
      if (established) {
        SSL.shutdownSSL(ssl);
        send();
      }
    } finally {
      closed = true;
      SSL.freeSSL(ssl);
      SSLContext.free(context);
    }
  }

  /** Memory that BoringSSL can reach. */
  private record Memory(ByteBuffer bytes, long address) {
    static Memory ofSize(int size) {
      ByteBuffer bytes = ByteBuffer.allocateDirect(size);
      return new Memory(bytes, Buffer.address(bytes));
    }
  }

  private final class Input extends InputStream {

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      int count = run(() -> SSL.readFromSSL(ssl, content.address, Math.min(length, CHUNK)));
      if (count > 0) {
        content.bytes.get(0, target, offset, count);
      }
      return count;
    }
  }

  private final class Output extends OutputStream {

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
      for (int done = 0; done < length; done += CHUNK) {
        int size = Math.min(length - done, CHUNK);
        content.bytes.put(0, source, offset + done, size);
        if (run(() -> SSL.writeToSSL(ssl, content.address, size)) < 0) {
          throw new EOFException();
        }
      }
    }
  }
}
