package kms.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on loopback that gives one scripted answer to each connection, however broken. */
public final class RawServer implements AutoCloseable {
  private final ServerSocket server;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Answer[] answers;

  /** What is done with a connection after its request was read. */
  @FunctionalInterface
  public interface Answer {
    void give(Socket socket) throws IOException, InterruptedException;
  }

  /** Starts a server; the last answer repeats. */
  public RawServer(Answer... answers) {
    this(plainSocket(), answers);
  }

  /** Starts a server that accepts from this socket. */
  public RawServer(ServerSocket server, Answer... answers) {
    this.server = server;
    this.answers = answers;
    Thread thread = new Thread(this::serve, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  private static ServerSocket plainSocket() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer of exactly this text, after which the connection is closed. */
  public static Answer text(String text) {
    return socket -> socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A whole answer with a status and a body. */
  public static Answer answer(int status, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return text("HTTP/1.1 " + status + " X\r\nContent-Length: " + length + "\r\n\r\n" + body);
  }

  /** The connection is reset. */
  public static Answer reset() {
    return socket -> {
      socket.setSoLinger(true, 0);
      socket.close();
    };
  }

  /** Nothing is answered; the connection stays open until the client closes it. */
  public static Answer silence() {
    return socket -> socket.getInputStream().readAllBytes();
  }

  public int port() {
    return server.getLocalPort();
  }

  public String url() {
    return "http://127.0.0.1:" + port();
  }

  /** Returns all requests so far, head and body, as they came. */
  public List<String> requests() {
    return requests;
  }

  private void serve() {
    for (int i = 0; !server.isClosed(); i++) {
      try (Socket socket = server.accept()) {
        requests.add(readRequest(socket.getInputStream()));
        answers[Math.min(i, answers.length - 1)].give(socket);
      } catch (IOException e) {
        // The next connection is served all the same.
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static String readRequest(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int c = in.read();
      if (c < 0) {
        throw new SocketException("no request");
      }
      bytes.write(c);
    }
    String head = bytes.toString(StandardCharsets.ISO_8859_1);
    int at = head.indexOf("Content-Length: ");
    if (at >= 0) {
      int length = Integer.parseInt(head.substring(at + 16, head.indexOf('\r', at)));
      bytes.write(in.readNBytes(length));
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
