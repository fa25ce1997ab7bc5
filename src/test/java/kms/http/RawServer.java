package kms.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that gives one scripted answer to each connection, however broken. */
public final class RawServer implements AutoCloseable {
  private static final long LIMIT_SECONDS = 300;

  private final LoopbackServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final BlockingQueue<String> untaken = new LinkedBlockingQueue<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final Answer[] answers;

  /** What is done with a connection after its request was read. */
  @FunctionalInterface
  public interface Answer {
    void give(Socket socket) throws IOException, InterruptedException;
  }

  /** Starts a server; the last answer repeats. */
  public RawServer(Answer... answers) {
    this(new LoopbackServer(), answers);
  }

  /** Starts a server that accepts from this socket. */
  public RawServer(ServerSocket socket, Answer... answers) {
    this(new LoopbackServer(socket), answers);
  }

  private RawServer(LoopbackServer server, Answer... answers) {
    this.server = server;
    this.answers = answers;
    server.start(this::serve);
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
    return server.port();
  }

  public String url() {
    return "http://127.0.0.1:" + port();
  }

  /** Returns all requests so far, head and body, as they came. */
  public List<String> requests() {
    return requests;
  }

  /** Waits for the next request that was not taken yet, and takes it. */
  public String take() throws InterruptedException {
    String request = untaken.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("no request came");
    }
    return request;
  }

  private void serve(Socket socket) throws IOException, InterruptedException {
    int index = Math.min(connections.getAndIncrement(), answers.length - 1);
    String request = readRequest(socket.getInputStream());
    requests.add(request);
    untaken.add(request);
    answers[index].give(socket);
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
    server.close();
  }
}
