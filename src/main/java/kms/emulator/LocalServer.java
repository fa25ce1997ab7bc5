package kms.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Serves an endpoint over HTTP or HTTPS until it is closed. */
final class LocalServer implements AutoCloseable {
  private static final int DEFAULT_BACKLOG = 0;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private LocalServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts to serve.
   *
   * @param endpoint what answers
   * @param address the address, as four numbers
   * @param port the port, 0 for a free one
   * @param tls the certificate to serve HTTPS with, null to serve HTTP
   * @throws IOException when the address or the port cannot be had
   */
  static LocalServer start(KmsEndpoint endpoint, String address, int port, @Nullable SSLContext tls)
      throws IOException {
    InetSocketAddress socket = new InetSocketAddress(InetAddress.getByName(address), port);
    LocalServer local = new LocalServer(create(socket, tls));
    local.server.createContext("/", exchange -> respond(exchange, endpoint));
    local.server.setExecutor(local.threads);
    local.server.start();
    return local;
  }

  private static HttpServer create(InetSocketAddress address, @Nullable SSLContext tls)
      throws IOException {
    if (tls == null) {
      return HttpServer.create(address, DEFAULT_BACKLOG);
    }
    HttpsServer server = HttpsServer.create(address, DEFAULT_BACKLOG);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    return server;
  }

  private static void respond(HttpExchange exchange, KmsEndpoint endpoint) throws IOException {
    try (exchange) {
      SignedRequest request =
          new SignedRequest(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getRawPath(),
              exchange.getRequestURI().getRawQuery(),
              exchange.getRequestHeaders(),
              exchange.getRequestBody().readAllBytes());
      WireResponse response = endpoint.answer(request);
      exchange.getResponseHeaders().set("Content-Type", response.contentType());
      exchange.getResponseHeaders().set("x-amzn-RequestId", UUID.randomUUID().toString());
      exchange.sendResponseHeaders(response.status(), contentLength(response));
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(response.body());
      }
    }
  }

  private static long contentLength(WireResponse response) {
    // To the JDK's server 0 means chunked, and -1 means no body.
    return response.body().length == 0 ? -1 : response.body().length;
  }

  /** Returns where this machine reaches the endpoint, without a slash at the end. */
  String url() {
    String scheme = server instanceof HttpsServer ? "https" : "http";
    InetAddress address = server.getAddress().getAddress();
    String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
    return scheme + "://" + host + ":" + server.getAddress().getPort();
  }

  /** Stops at once, whatever is in the middle of being answered. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
