package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kms.it.Distribution.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Troubles a packaged {@code kms-local} as its own tests cannot: limits hold for a process. */
class LocalEndpointIT {
  private static final int LIMIT_MILLIS = 120_000;
  private static final int MORE_THAN_ALLOWED = 300;
  private static final List<String> PIECES =
      List.of(
          "GET ",
          "HEAD ",
          "POST ",
          "PUT ",
          "/",
          "/stores",
          "*",
          "a:b",
          "http://",
          "[",
          "%",
          "%zz",
          "?",
          " HTTP/1.1",
          " HTTP/1.0",
          " HTTP/9",
          "\r\n",
          "\r\n\r\n",
          "\n",
          " ",
          ":",
          "Host: ",
          "HOST",
          "Content-Length: ",
          "-1",
          "5",
          "99999999999",
          "Transfer-Encoding: chunked",
          "zz",
          "Connection: close",
          "Expect: 100-continue",
          "X-Amz-Target: TrentService.",
          "DescribeCustomKeyStores",
          "Authorization: AWS4-HMAC-SHA256 Credential=",
          "{",
          "\u0000",
          "\u00ff",
          "\u0016\u0003\u0001");

  @TempDir Path folder;

  @Test
  void showsTheStoresOfAnotherThatServes() throws Exception {
    try (LocalEndpoint endpoint = LocalEndpoint.start("--store", "a=CONNECTED")) {
      String command = Distribution.path().resolve("bin/kms-local").toString();
      assertEquals(
          new Result(0, "cks-00000000000000001 a CONNECTED\n", ""),
          new Distribution(folder).run(command, "--show", endpoint.url()));
    }
  }

  @Test
  void closesConnectionsThatStall() throws IOException {
    try (LocalEndpoint endpoint = LocalEndpoint.start()) {
      int port = port(endpoint);
      String head = "POST / HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Length: 10\r\n";
      try (Socket silent = connection(port, "");
          Socket inTheHead = connection(port, head);
          Socket inTheBody = connection(port, head + "\r\nabc")) {
        assertTrue(isClosed(silent));
        assertTrue(isClosed(inTheHead));
        assertTrue(isClosed(inTheBody));
      }
    }
  }

  @Test
  void boundsTheConnections() throws IOException {
    List<Socket> sockets = new ArrayList<>();
    try (LocalEndpoint endpoint = LocalEndpoint.start()) {
      for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
        sockets.add(connection(port(endpoint), ""));
      }
      // Those before it are still open, as it is closed at once and they are only when they stall.
      assertTrue(isClosed(sockets.get(MORE_THAN_ALLOWED - 1)));
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void saysNothingOfItsOwnWhateverComes() throws IOException {
    Path stderr = folder.resolve("stderr");
    Random random = new Random(20260205);
    try (LocalEndpoint endpoint = LocalEndpoint.start(stderr)) {
      int port = port(endpoint);
      sendAndForget(port, "HEAD /stores HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n");
      for (int i = 0; i < 2_000; i++) {
        sendAndForget(port, oddRequest(random, port));
      }
      try (Socket socket =
          connection(
              port,
              "GET /stores HTTP/1.1\r\nConnection: close\r\nHost: localhost:"
                  + port
                  + "\r\n\r\n")) {
        assertTrue(text(socket).startsWith("HTTP/1.1 200 OK\r\n"));
      }
    }
    assertEquals("", Files.readString(stderr));
  }

  private static void sendAndForget(int port, String request) throws IOException {
    try (Socket socket = connection(port, request)) {
      socket.shutdownOutput();
      isClosed(socket);
    }
  }

  private static String oddRequest(Random random, int port) {
    StringBuilder request = new StringBuilder();
    for (int count = random.nextInt(12); count >= 0; count--) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      request.append(piece.equals("HOST") ? "localhost:" + port : piece);
    }
    return request.toString();
  }

  private static int port(LocalEndpoint endpoint) {
    return URI.create(endpoint.url()).getPort();
  }

  private static Socket connection(int port, String request) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(LIMIT_MILLIS);
    try {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    } catch (SocketException e) {
      // It did not want to read all of it.
    }
    return socket;
  }

  /** Reads until the other side closes the connection, however it does. */
  private static boolean isClosed(Socket socket) throws IOException {
    text(socket);
    return true;
  }

  private static String text(Socket socket) throws IOException {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (SocketException e) {
      return "";
    }
  }
}
