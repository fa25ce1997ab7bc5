package kms.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes connections on loopback and serves each in a thread of its own, until it is closed. */
public final class LoopbackServer implements AutoCloseable {
  private final ServerSocket listener;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

  /** What is done with a connection; it is closed afterwards. */
  @FunctionalInterface
  public interface Handler {
    void serve(Socket socket) throws IOException, InterruptedException;
  }

  /** Binds a free port; connections wait until the server is started. */
  public LoopbackServer() {
    this(plainSocket());
  }

  /** Takes connections from this socket once the server is started. */
  public LoopbackServer(ServerSocket listener) {
    this.listener = listener;
  }

  private static ServerSocket plainSocket() {
    try {
      return new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins to serve. */
  public void start(Handler handler) {
    startDaemon(() -> accept(handler));
  }

  /** Returns the port, also after the server was closed. */
  public int port() {
    return listener.getLocalPort();
  }

  /** Runs a task beside the test, which does not wait for it. */
  public static void startDaemon(Runnable task) {
    Thread thread = new Thread(task, "loopback-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept(Handler handler) {
    try {
      while (true) {
        Socket socket = listener.accept();
        sockets.add(socket);
        startDaemon(() -> serve(handler, socket));
      }
    } catch (IOException e) {
      // The server was closed.
    }
  }

  private void serve(Handler handler, Socket socket) {
    try (socket) {
      handler.serve(socket);
    } catch (IOException e) {
      // The client left, as some tests make it do.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      sockets.remove(socket);
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
