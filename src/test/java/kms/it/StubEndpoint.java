package kms.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kms.x509.TestCertificate;

/** An endpoint on loopback that gives one answer to every request, at once or when told to. */
final class StubEndpoint implements AutoCloseable {
  private static final long LIMIT_SECONDS = 300;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final LinkedBlockingQueue<String> bodies = new LinkedBlockingQueue<>();
  private final CountDownLatch released = new CountDownLatch(1);
  private final int status;
  private final byte[] answer;

  private StubEndpoint(HttpServer server, int status, String answer) {
    this.server = server;
    this.status = status;
    this.answer = answer.getBytes(StandardCharsets.UTF_8);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Starts an endpoint that answers at once. */
  static StubEndpoint answering(int status, String body) throws IOException {
    StubEndpoint endpoint = waiting(status, body);
    endpoint.release();
    return endpoint;
  }

  /** Starts an endpoint that takes requests and answers them from {@link #release} on. */
  static StubEndpoint waiting(int status, String body) throws IOException {
    return new StubEndpoint(HttpServer.create(address(), 0), status, body);
  }

  /** Starts an endpoint that answers at once, over TLS. */
  static StubEndpoint encrypted(TestCertificate certificate, int status, String body)
      throws IOException {
    HttpsServer server = HttpsServer.create(address(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
    StubEndpoint endpoint = new StubEndpoint(server, status, body);
    endpoint.release();
    return endpoint;
  }

  private static InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  /** Has a name, as those of users have: to look one up takes classes, too. */
  String url() {
    String scheme = server instanceof HttpsServer ? "https" : "http";
    return scheme + "://localhost:" + server.getAddress().getPort();
  }

  /** Answers what waits, and all that comes. */
  void release() {
    released.countDown();
  }

  /** Waits for the next request and returns its body. */
  String nextBody() throws InterruptedException {
    String body = bodies.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
    if (body == null) {
      throw new AssertionError("no request came");
    }
    return body;
  }

  @Override
  public void close() {
    release();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      bodies.add(new String(body, StandardCharsets.UTF_8));
      released.await();
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
      exchange.sendResponseHeaders(status, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
