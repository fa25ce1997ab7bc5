package kms.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Serves an endpoint over HTTP or HTTPS until it is closed. */
final class LocalServer implements AutoCloseable {
  private static final int DEFAULT_BACKLOG = 0;
  private static final int TOO_LARGE = 413;
  private static final int MISDIRECTED = 421;

  /** To the JDK's server 0 means chunked. */
  private static final long NO_BODY = -1;

  private final HttpServer server;
  private final EndpointHosts hosts;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private LocalServer(HttpServer server, Set<String> names) {
    this.server = server;
    this.hosts = new EndpointHosts(server.getAddress(), names);
  }

  /**
   * Starts to serve.
   *
   * @param endpoint what answers
   * @param options the address, the port and the names of the endpoint
   * @param tls the certificate to serve HTTPS with, null to serve HTTP
   * @throws IOException when the address or the port cannot be had
   */
  static LocalServer start(KmsEndpoint endpoint, LocalOptions options, @Nullable SSLContext tls)
      throws IOException {
    InetAddress address = InetAddress.getByName(options.address());
    HttpServer server = bound(new InetSocketAddress(address, options.port()), tls);
    LocalServer local = new LocalServer(server, options.hosts());
    local.server.createContext("/", exchange -> local.respond(exchange, endpoint));
    local.server.setExecutor(local.threads);
    local.server.start();
    return local;
  }

  private static HttpServer bound(InetSocketAddress address, @Nullable SSLContext tls)
      throws IOException {
    try {
      return create(address, tls);
    } catch (IOException e) {
      String port = address.getPort() == 0 ? "" : "port " + address.getPort() + " of ";
      String where = port + address.getAddress().getHostAddress();
      throw new IOException("cannot serve on " + where + ": " + e.getMessage(), e);
    }
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

  private void respond(HttpExchange exchange, KmsEndpoint endpoint) throws IOException {
    try (exchange) {
      WireResponse response = answer(exchange, endpoint);
      exchange.getResponseHeaders().set("Content-Type", response.contentType());
      exchange.getResponseHeaders().set("x-amzn-RequestId", UUID.randomUUID().toString());
      boolean hasBody = response.body().length > 0 && !exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(response.status(), hasBody ? response.body().length : NO_BODY);
      if (hasBody) {
        // Closed by itself: the exchange would first wait for what is left of the request.
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(response.body());
        }
      }
    }
  }

  private WireResponse answer(HttpExchange exchange, KmsEndpoint endpoint) throws IOException {
    if (!hosts.contain(exchange.getRequestHeaders().get("Host"))) {
      return WireResponse.error(
          MISDIRECTED,
          new ErrorAnswerException(
              "MisdirectedRequestException", "The Host of the request is not this endpoint."));
    }
    SignedRequest request = RequestReader.read(exchange);
    if (request == null) {
      return WireResponse.error(
          TOO_LARGE,
          new ErrorAnswerException(
              "RequestEntityTooLargeException",
              "A request has at most " + RequestReader.MAX_BODY + " bytes."));
    }
    return endpoint.answer(request);
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
