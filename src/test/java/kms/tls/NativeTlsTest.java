package kms.tls;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLSocket;
import kms.http.HttpFailureException;
import kms.http.HttpRequest;
import kms.http.HttpResponse;
import kms.http.HttpSettings;
import kms.http.ProxySettings;
import kms.http.RawServer;
import kms.http.SocketTransport;
import kms.x509.TestCertificate;
import kms.x509.TestKey;
import org.junit.jupiter.api.Test;

class NativeTlsTest extends TlsTest {

  @Override
  Tls tls() {
    Tls tls = NativeTls.load();
    assertNotNull(tls, "no library of BoringSSL for this platform in java.library.path");
    return tls;
  }

  private HttpResponse get(String url, TlsChoice choice, String pem) throws IOException {
    HttpSettings settings =
        new HttpSettings(
            Duration.ofMinutes(2),
            Duration.ofMinutes(2),
            Trust.in(Files.writeString(folder.resolve("trusted.pem"), pem, ISO_8859_1)),
            ProxySettings.none(),
            warning -> {});
    return new SocketTransport(settings, choice)
        .send(new HttpRequest("GET", url, List.of(), new byte[0]));
  }

  @Test
  void isChosenWhereItCanBe() {
    assertInstanceOf(NativeTls.class, new TlsChoice().get());
  }

  @Test
  void tellsTheServerItsNameButNoAddress() throws Exception {
    BlockingQueue<List<SNIServerName>> names = new LinkedBlockingQueue<>();
    RawServer.Answer answer =
        socket -> {
          names.add(
              ((ExtendedSSLSession) ((SSLSocket) socket).getSession()).getRequestedServerNames());
          RawServer.answer(200, "x").give(socket);
        };
    try (RawServer server = new RawServer(LOCAL.listen(), answer)) {
      TlsChoice choice = new TlsChoice(tls());
      get("https://localhost:" + server.port(), choice, LOCAL.pem());
      assertEquals("localhost", new String(names.take().get(0).getEncoded(), ISO_8859_1));
      get("https://127.0.0.1:" + server.port(), choice, LOCAL.pem());
      assertEquals(List.of(), names.take());
    }
  }

  @Test
  void handsOnAllCertificates() throws Exception {
    TestCertificate chained = TestCertificate.makeChained("localhost", 102);
    try (RawServer server = new RawServer(chained.listen(), RawServer.answer(200, "x"))) {
      TlsChoice choice = new TlsChoice(tls());
      String url = "https://localhost:" + server.port();
      assertEquals(200, get(url, choice, chained.rootPem()).status());
      assertInstanceOf(NativeTls.class, choice.get());
    }
  }

  @Test
  void leavesServersThatItCannotAgreeWithToJava() throws Exception {
    TestCertificate large = local().key(TestKey.onCurve("secp521r1")).make();
    try (RawServer server = new RawServer(large.listen(), RawServer.answer(200, "x"))) {
      TlsChoice choice = new TlsChoice(tls());
      String url = "https://localhost:" + server.port();
      assertEquals(200, get(url, choice, large.pem()).status());
      assertInstanceOf(JavaTls.class, choice.get());
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void tellsThatTheCertificateIsUntrustedWhenOnlyJavaCouldSeeIt() throws Exception {
    TestCertificate large = local().key(TestKey.onCurve("secp521r1")).make();
    try (RawServer server = new RawServer(large.listen(), RawServer.answer(200, "x"))) {
      String url = "https://localhost:" + server.port();
      HttpFailureException failure =
          assertThrows(
              HttpFailureException.class, () -> get(url, new TlsChoice(tls()), LOCAL.pem()));
      assertTrue(
          failure.getMessage().endsWith("certificate verify failed: self-signed certificate"),
          failure.getMessage());
      assertFalse(failure.isRetryable());
    }
  }

  @Test
  void leavesServersThatCloseWithoutAWordToJava() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> closeOnceThenAnswer(server));
      thread.setDaemon(true);
      thread.start();
      TlsChoice choice = new TlsChoice(tls());
      String url = "https://localhost:" + server.getLocalPort() + "/";
      assertEquals(200, get(url, choice, LOCAL.pem()).status());
      assertInstanceOf(JavaTls.class, choice.get());
    }
  }

  private static void closeOnceThenAnswer(ServerSocket server) {
    try (Socket first = server.accept()) {
      first.getInputStream().read(new byte[16_384]);
      first.shutdownOutput();
      try (SSLSocket second =
          (SSLSocket)
              LOCAL.context().getSocketFactory().createSocket(server.accept(), null, true)) {
        second.getInputStream().read(new byte[16_384]);
        RawServer.answer(200, "x").give(second);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void keepsNamesToItselfThatNoServerCanHave() throws Exception {
    try (RawServer server = new RawServer(LOCAL.listen(), RawServer.answer(200, "x"))) {
      for (String host : List.of(".", "a.".repeat(150) + "example")) {
        try (Socket plain = new Socket("localhost", server.port())) {
          Socket socket = tls().encrypt(plain, host, server.port(), CertificateCheck.none());
          socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(ISO_8859_1));
          assertEquals('H', socket.getInputStream().read());
          socket.close();
        }
      }
    }
  }

  @Test
  void usesTheWordsOfOpenSslForServersWithoutTls() throws Exception {
    assertFails(
        RawServer.text("HTTP/1.1 400 Bad Request\r\n\r\n"),
        "[SSL: WRONG_VERSION_NUMBER] wrong version number",
        1);
  }

  @Test
  void usesTheWordsOfOpenSslWhenJavaCannotAgreeEither() throws Exception {
    byte[] alert = {21, 3, 3, 0, 2, 2, 40};
    assertFails(
        socket -> socket.getOutputStream().write(alert),
        "[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure",
        2);
  }

  /** Connects to a server that answers the first bytes of each connection so. */
  private void assertFails(RawServer.Answer answer, String message, int connections)
      throws Exception {
    AtomicInteger count = new AtomicInteger();
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      RawServer.Answer counted =
          socket -> {
            count.incrementAndGet();
            answer.give(socket);
          };
      Thread thread = new Thread(() -> serve(server, counted));
      thread.setDaemon(true);
      thread.start();
      String url = "https://localhost:" + server.getLocalPort() + "/";
      TlsChoice choice = new TlsChoice(tls());
      assertEquals(
          "SSL validation failed for " + url + " " + message,
          assertThrows(HttpFailureException.class, () -> get(url, choice, LOCAL.pem()))
              .getMessage());
      assertInstanceOf(NativeTls.class, choice.get());
      assertEquals(connections, count.get());
    }
  }

  @Test
  void canBeClosedTwiceAndNotReadThen() throws Exception {
    try (RawServer server = new RawServer(LOCAL.listen(), RawServer.answer(200, "x"))) {
      Socket socket =
          tls()
              .encrypt(
                  new Socket("localhost", server.port()),
                  "localhost",
                  server.port(),
                  CertificateCheck.none());
      socket.close();
      socket.close();
      assertThrows(SocketException.class, () -> socket.getInputStream().read());
    }
  }
}
