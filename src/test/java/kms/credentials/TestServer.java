package kms.credentials;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A service on loopback that gives prepared answers and remembers what it was asked. */
final class TestServer implements Closeable {
  private final HttpServer server;
  private final Deque<Answer> answers = new ArrayDeque<>();

  /** What was asked, in order. */
  final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

  private record Answer(int status, String body) {}

  /** One question. */
  record Request(String line, Map<String, String> headers, String body) {}

  TestServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  /** Prepares the next answer; the last one repeats. */
  TestServer answer(int status, String body) {
    answers.add(new Answer(status, body));
    return this;
  }

  /** Forgets what was prepared. */
  void clear() {
    answers.clear();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Request request : requests) {
      lines.add(request.line());
    }
    return lines;
  }

  private void handle(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(
        new Request(exchange.getRequestMethod() + " " + exchange.getRequestURI(), headers, body));
    Answer answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
