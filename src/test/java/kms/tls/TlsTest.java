package kms.tls;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLServerSocket;
import kms.http.HttpFailureException;
import kms.http.HttpRequest;
import kms.http.HttpResponse;
import kms.http.HttpSettings;
import kms.http.ProxySettings;
import kms.http.RawServer;
import kms.http.SocketTransport;
import kms.x509.CertificateMaker;
import kms.x509.TestCertificate;
import kms.x509.TestKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What holds for connections that are encrypted, whoever encrypts them. */
@Timeout(300)
public abstract class TlsTest {
  private static final Duration LONG = Duration.ofMinutes(2);

  public static final TestCertificate LOCAL =
      TestCertificate.make("local", "dns:localhost,ip:127.0.0.1");
  static final TestCertificate OTHER = TestCertificate.make("other", "dns:elsewhere.example");
  static final TestCertificate SIGNED = TestCertificate.makeSigned("signed", "dns:localhost", "CA");

  @TempDir Path folder;

  static CertificateMaker local() {
    return new CertificateMaker("local").names("dns:localhost");
  }

  private static RawServer server(TestCertificate certificate) throws IOException {
    return new RawServer(certificate.listen(), RawServer.answer(200, "x"));
  }

  /** Returns the TLS that is tested. */
  abstract Tls tls();

  SocketTransport transport(HttpSettings settings) {
    return new SocketTransport(settings, new TlsChoice(tls()));
  }

  private HttpResponse get(String url, Trust trust) {
    return get(url, trust, ProxySettings.none(), new ArrayList<>());
  }

  private HttpResponse get(String url, Trust trust, ProxySettings proxies, List<String> warnings) {
    return transport(new HttpSettings(LONG, LONG, trust, proxies, warnings::add))
        .send(new HttpRequest("GET", url, List.of(), new byte[0]));
  }

  private Trust bundle(String text) throws IOException {
    return Trust.in(Files.writeString(folder.resolve("ca.pem"), text, ISO_8859_1));
  }

  private HttpFailureException failure(String url, Trust trust) {
    return assertThrows(HttpFailureException.class, () -> get(url, trust));
  }

  private static String https(RawServer server) {
    return "https://localhost:" + server.port() + "/";
  }

  private void assertTrusted(String pem) throws Exception {
    try (RawServer server = server(LOCAL)) {
      assertEquals(200, get(https(server), bundle(pem)).status());
    }
  }

  @Test
  void trustsSelfSignedCertificateOfTheBundle() throws Exception {
    assertTrusted(LOCAL.pem());
  }

  @Test
  void trustsOneOfManyWithTextAround() throws Exception {
    assertTrusted("# caf\u00e9\nOther\n" + OTHER.pem() + "Local\n=====\n" + LOCAL.pem() + "end");
  }

  @Test
  void readsLinesThatEndWithCarriageReturn() throws Exception {
    assertTrusted(LOCAL.pem().replace("\n", "\r\n"));
  }

  @Test
  void readsOldAndTrustedHeaders() throws Exception {
    assertTrusted(LOCAL.pem().replace("CERTIFICATE", "X509 CERTIFICATE"));
    assertTrusted(LOCAL.pem().replace("CERTIFICATE", "TRUSTED CERTIFICATE"));
  }

  @Test
  void trustsCertificateThatTheBundleVouchesFor() throws Exception {
    try (RawServer server = server(SIGNED)) {
      assertEquals(200, get(https(server), bundle(OTHER.pem() + SIGNED.rootPem())).status());
    }
  }

  @Test
  void refusesCertificateOfAnAuthorityWithTheSameName() throws Exception {
    TestCertificate forged = TestCertificate.makeSigned("forged", "dns:localhost", "CA");
    try (RawServer server = server(forged)) {
      assertFalse(failure(https(server), bundle(SIGNED.rootPem())).isRetryable());
      assertEquals(List.of(), server.requests());
    }
  }

  @Test
  void saysOfWhatKindTheUntrustedCertificateIs() throws Exception {
    String start = "certificate verify failed: self-signed certificate";
    try (RawServer alone = server(LOCAL);
        RawServer chain = server(SIGNED)) {
      assertTrue(failure(https(alone), bundle(OTHER.pem())).getMessage().endsWith(start));
      assertTrue(
          failure(https(chain), bundle(OTHER.pem()))
              .getMessage()
              .endsWith(start + " in certificate chain"));
    }
  }

  @Test
  void carriesMoreThanOneRecordEachWay() throws Exception {
    String answer = "0123456789abcdef".repeat(50_000);
    try (RawServer server = new RawServer(LOCAL.listen(), RawServer.answer(200, answer))) {
      byte[] body = "x".repeat(100_000).getBytes(ISO_8859_1);
      HttpRequest request = new HttpRequest("POST", https(server), List.of(), body);
      HttpSettings settings =
          new HttpSettings(LONG, LONG, bundle(LOCAL.pem()), ProxySettings.none(), warning -> {});
      HttpResponse response = transport(settings).send(request);
      assertEquals(answer, new String(response.body(), ISO_8859_1));
      assertTrue(server.requests().get(0).endsWith("\r\n\r\n" + "x".repeat(100_000)));
    }
  }

  @Test
  void endsAnAnswerWhereTheServerEndsTheConnection() throws Exception {
    RawServer.Answer open = RawServer.text("HTTP/1.1 200 OK\r\n\r\nall");
    try (RawServer server = new RawServer(LOCAL.listen(), open)) {
      assertEquals("all", new String(get(https(server), bundle(LOCAL.pem())).body(), ISO_8859_1));
    }
  }

  @Test
  void failsWhenServerWantsCertificateOfClient() throws Exception {
    SSLServerSocket socket = LOCAL.listen();
    socket.setNeedClientAuth(true);
    try (RawServer server = new RawServer(socket, RawServer.answer(200, "x"))) {
      assertTrue(failure(https(server), bundle(LOCAL.pem())).isRetryable());
      assertEquals(List.of(), server.requests());
    }
  }

  @Test
  void passesOverKeys() throws Exception {
    String base64 =
        Base64.getMimeEncoder(64, new byte[] {'\n'})
            .encodeToString(LOCAL.key().privateKey().getEncoded());
    assertTrusted(
        "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n" + LOCAL.pem());
  }

  @Test
  void checksAddressToo() throws Exception {
    try (RawServer server = server(LOCAL)) {
      String url = "https://127.0.0.1:" + server.port() + "/";
      assertEquals(200, get(url, bundle(LOCAL.pem())).status());
    }
  }

  @Test
  void talksTls12() throws Exception {
    try (RawServer server = new RawServer(LOCAL.listen("TLSv1.2"), RawServer.answer(200, "x"))) {
      assertEquals(200, get(https(server), bundle(LOCAL.pem())).status());
    }
  }

  @Test
  void takesNoCutAnswerForWhole() throws Exception {
    RawServer.Answer cut = RawServer.text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}");
    try (RawServer server = new RawServer(LOCAL.listen(), cut)) {
      assertEquals(
          "Connection was closed before we received a valid response from endpoint URL: \""
              + https(server)
              + "\".",
          failure(https(server), bundle(LOCAL.pem())).getMessage());
    }
  }

  @Test
  void refusesCertificateOfNobody() throws Exception {
    try (RawServer server = server(LOCAL)) {
      HttpFailureException failure = failure(https(server), Trust.builtIn());
      assertTrue(
          failure
              .getMessage()
              .startsWith(
                  "SSL validation failed for "
                      + https(server)
                      + " [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: "),
          failure.getMessage());
      assertFalse(failure.isRetryable());
      assertEquals(List.of(), server.requests());
    }
  }

  @Test
  void refusesCertificateOutsideTheBundle() throws Exception {
    try (RawServer server = server(LOCAL)) {
      assertFalse(failure(https(server), bundle(OTHER.pem())).isRetryable());
    }
  }

  @Test
  void refusesCertificateOfAnotherHost() throws Exception {
    try (RawServer server = server(OTHER)) {
      assertFalse(failure(https(server), bundle(OTHER.pem())).isRetryable());
    }
  }

  @Test
  void refusesCertificateOfAnotherAddress() throws Exception {
    try (RawServer server = server(OTHER)) {
      String url = "https://127.0.0.1:" + server.port() + "/";
      assertFalse(failure(url, bundle(OTHER.pem())).isRetryable());
    }
  }

  @Test
  void refusesExpiredCertificateOfTheBundle() throws Exception {
    Instant now = Instant.now();
    TestCertificate old =
        local().valid(now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1))).make();
    try (RawServer server = server(old)) {
      assertFalse(failure(https(server), bundle(old.pem())).isRetryable());
    }
  }

  @Test
  void refusesCertificateThatIsNotYetValid() throws Exception {
    Instant now = Instant.now();
    TestCertificate young =
        local().valid(now.plus(Duration.ofDays(2)), now.plus(Duration.ofDays(9))).make();
    try (RawServer server = server(young)) {
      String message = failure(https(server), bundle(young.pem())).getMessage();
      assertTrue(message.endsWith("verify failed: certificate is not yet valid"), message);
    }
  }

  @Test
  void refusesWeakKeysAndSignatures() throws Exception {
    TestCertificate small = local().key(TestKey.rsa(1024)).make();
    TestCertificate old = local().by(SIGNED.issuer()).signedWith("SHA1withECDSA").make();
    String start = "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ";
    try (RawServer weakKey = server(small);
        RawServer weakSignature = server(old)) {
      assertEquals(
          "SSL validation failed for "
              + https(weakKey)
              + " "
              + start
              + "EE certificate key too weak",
          failure(https(weakKey), bundle(small.pem())).getMessage());
      assertEquals(
          "SSL validation failed for "
              + https(weakSignature)
              + " "
              + start
              + "CA signature digest algorithm too weak",
          failure(https(weakSignature), bundle(old.rootPem())).getMessage());
    }
  }

  @Test
  void refusesCiphersWithoutForwardSecrecy() throws Exception {
    TestCertificate rsa = local().key(TestKey.rsa(2048)).make();
    SSLServerSocket socket = rsa.listen("TLSv1.2");
    socket.setEnabledCipherSuites(new String[] {"TLS_RSA_WITH_AES_128_GCM_SHA256"});
    try (RawServer server = new RawServer(socket, RawServer.answer(200, "x"))) {
      failure(https(server), bundle(rsa.pem()));
      assertEquals(List.of(), server.requests());
    }
  }

  @Test
  void failsWithoutBundle() throws Exception {
    try (RawServer server = server(LOCAL)) {
      assertEquals(
          "SSL validation failed for " + https(server) + " [Errno 2] No such file or directory",
          failure(https(server), Trust.in(folder.resolve("none.pem"))).getMessage());
    }
  }

  @Test
  void failsWhenBundleIsFolder() throws Exception {
    try (RawServer server = server(LOCAL)) {
      assertEquals(
          "SSL validation failed for " + https(server) + " [Errno 21] Is a directory",
          failure(https(server), Trust.in(folder)).getMessage());
    }
  }

  @Test
  void failsWhenBundleIsEmpty() throws Exception {
    try (RawServer server = server(LOCAL)) {
      assertEquals(
          "SSL validation failed for "
              + https(server)
              + " [X509: NO_CERTIFICATE_OR_CRL_FOUND] no certificate or crl found",
          failure(https(server), bundle("hello\n")).getMessage());
    }
  }

  @Test
  void failsWhenBundleIsBroken() throws Exception {
    try (RawServer server = server(LOCAL)) {
      assertFalse(failure(https(server), bundle(LOCAL.pem().replace("MII", "AAAA"))).isRetryable());
    }
  }

  @Test
  void readsNoBundleForPlainAddress() {
    try (RawServer server = new RawServer(RawServer.answer(200, "x"))) {
      assertEquals(200, get(server.url(), Trust.in(folder.resolve("none.pem"))).status());
    }
  }

  @Test
  void readsBundleAfterConnecting() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    String url = "https://localhost:" + port + "/";
    assertEquals(
        "Could not connect to the endpoint URL: \"" + url + "\"",
        failure(url, Trust.in(folder.resolve("none.pem"))).getMessage());
  }

  @Test
  void believesAnythingWithoutVerificationAndWarnsOnce() throws Exception {
    try (RawServer server = server(OTHER)) {
      List<String> unverified = new ArrayList<>();
      HttpSettings settings =
          new HttpSettings(LONG, LONG, Trust.unverified(), ProxySettings.none(), unverified::add);
      SocketTransport transport = transport(settings);
      HttpRequest request = new HttpRequest("GET", https(server), List.of(), new byte[0]);
      transport.send(request);
      transport.send(request);
      assertEquals(List.of("localhost"), unverified);
    }
  }

  @Test
  void tunnelsThroughProxy() throws Exception {
    try (RawServer server = server(LOCAL);
        RawServer proxy = new RawServer(socket -> tunnel(socket, server.port()))) {
      ProxySettings proxies = new ProxySettings(null, proxy.url(), null);
      assertEquals(
          200, get(https(server), bundle(LOCAL.pem()), proxies, new ArrayList<>()).status());
    }
  }

  @Test
  void tunnelsThroughEncryptedProxy() throws Exception {
    try (RawServer server = server(LOCAL);
        RawServer proxy = new RawServer(LOCAL.listen(), socket -> tunnel(socket, server.port()))) {
      ProxySettings proxies = new ProxySettings(null, "https://localhost:" + proxy.port(), null);
      assertEquals(
          200, get(https(server), bundle(LOCAL.pem()), proxies, new ArrayList<>()).status());
    }
  }

  @Test
  void failsWhenEncryptedProxyIsNotTrusted() throws Exception {
    try (RawServer proxy = new RawServer(OTHER.listen(), RawServer.text(""))) {
      String address = "https://localhost:" + proxy.port();
      ProxySettings proxies = new ProxySettings(null, address, null);
      assertEquals(
          "Failed to connect to proxy URL: \"" + address + "\"",
          assertThrows(
                  HttpFailureException.class,
                  () -> get("https://kms.example/", Trust.builtIn(), proxies, new ArrayList<>()))
              .getMessage());
    }
  }

  private static void tunnel(Socket client, int port) throws IOException, InterruptedException {
    RawServer.text("HTTP/1.1 200 Connection established\r\n\r\n").give(client);
    try (Socket server = new Socket("localhost", port)) {
      Thread back = new Thread(() -> transfer(server, client));
      back.start();
      transfer(client, server);
      back.join();
    }
  }

  private static void transfer(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // The other side has closed, which ends the tunnel.
    }
  }

  private HttpFailureException failureAgainst(RawServer.Answer answer) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> serve(server, answer));
      thread.setDaemon(true);
      thread.start();
      return failure("https://127.0.0.1:" + server.getLocalPort() + "/", Trust.unverified());
    }
  }

  /** Answers the first bytes of each connection. */
  static void serve(ServerSocket server, RawServer.Answer answer) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        socket.getInputStream().read(new byte[16_384]);
        answer.give(socket);
      } catch (IOException | InterruptedException e) {
        // The test is over.
      }
    }
  }

  @Test
  void failsOnPlainAnswer() throws Exception {
    HttpFailureException failure =
        failureAgainst(RawServer.text("HTTP/1.1 400 Bad Request\r\n\r\n"));
    assertTrue(
        failure.getMessage().startsWith("SSL validation failed for https://127.0.0.1:"),
        failure.getMessage());
  }

  private static void closeGracefully(Socket socket) throws IOException {
    socket.shutdownOutput();
    socket.getInputStream().readAllBytes();
  }

  @Test
  void failsWhenClosedInHandshake() throws Exception {
    HttpFailureException failure = failureAgainst(TlsTest::closeGracefully);
    assertTrue(
        failure.getMessage().startsWith("SSL validation failed for https://127.0.0.1:"),
        failure.getMessage());
    assertTrue(failure.isRetryable());
  }

  @Test
  void failsWhenResetInHandshake() throws Exception {
    HttpFailureException failure = failureAgainst(RawServer.reset());
    assertTrue(
        failure
            .getMessage()
            .startsWith("Connection was closed before we received a valid response"),
        failure.getMessage());
  }

  @Test
  void failsWhenHandshakeIsSlow() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String url = "https://127.0.0.1:" + silent.getLocalPort() + "/";
      HttpSettings settings =
          new HttpSettings(
              Duration.ofMillis(50), LONG, Trust.unverified(), ProxySettings.none(), warning -> {});
      HttpRequest request = new HttpRequest("GET", url, List.of(), new byte[0]);
      assertEquals(
          "Read timeout on endpoint URL: \"" + url + "\"",
          assertThrows(HttpFailureException.class, () -> transport(settings).send(request))
              .getMessage());
    }
  }
}
