package kms.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLServerSocket;
import kms.http.RawServer;
import kms.x509.TestCertificate;

/** An endpoint on loopback that gives one answer to every request, at once or when told to. */
final class StubEndpoint implements AutoCloseable {
  private final String scheme;
  private final RawServer server;
  private final RawServer.Answer answer;
  private final CountDownLatch released = new CountDownLatch(1);

  private StubEndpoint(ServerSocket socket, int status, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    String head = "HTTP/1.1 " + status + " X\r\nContent-Type: application/x-amz-json-1.1\r\n";
    answer = RawServer.text(head + "Content-Length: " + length + "\r\n\r\n" + body);
    scheme = socket instanceof SSLServerSocket ? "https" : "http";
    server = new RawServer(socket, this::give);
  }

  /** Starts an endpoint that answers at once. */
  static StubEndpoint answering(int status, String body) throws IOException {
    StubEndpoint endpoint = waiting(status, body);
    endpoint.release();
    return endpoint;
  }

  /** Starts an endpoint that takes requests and answers them from {@link #release} on. */
  static StubEndpoint waiting(int status, String body) throws IOException {
    ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    return new StubEndpoint(socket, status, body);
  }

  /** Starts an endpoint that answers at once, over TLS. */
  static StubEndpoint encrypted(TestCertificate certificate, int status, String body)
      throws IOException {
    StubEndpoint endpoint = new StubEndpoint(certificate.listen(), status, body);
    endpoint.release();
    return endpoint;
  }

  /** Has a name, as those of users have: to look one up takes classes, too. */
  String url() {
    return scheme + "://localhost:" + server.port();
  }

  /** Answers what waits, and all that comes. */
  void release() {
    released.countDown();
  }

  /** Waits for the next request and returns its body. */
  String nextBody() throws InterruptedException {
    String request = server.take();
    return request.substring(request.indexOf("\r\n\r\n") + 4);
  }

  private void give(Socket socket) throws IOException, InterruptedException {
    released.await();
    answer.give(socket);
  }

  @Override
  public void close() {
    release();
    server.close();
  }
}
