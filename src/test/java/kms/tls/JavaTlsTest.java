package kms.tls;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import kms.http.RawServer;
import kms.x509.CertificateStore;
import kms.x509.TestCertificate;
import org.junit.jupiter.api.Test;

class JavaTlsTest extends TlsTest {
  private static final int SIGNATURE_ALGORITHMS = 13;

  /** What may sign for Python: no SHA-1, which is 2 in front, and no DSA, which is 2 at the end. */
  private static final int SHA1 = 2;

  private static final int DSA = 2;

  @Override
  Tls tls() {
    return new JavaTls();
  }

  /** What a client says first, without its random numbers. */
  private record Hello(List<Integer> ciphers, List<Integer> signatures) {

    static Hello read(Socket socket) throws IOException {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      in.skipNBytes(3);
      byte[] record = new byte[in.readUnsignedShort()];
      in.readFully(record);
      ByteBuffer hello = ByteBuffer.wrap(record);
      hello.position(4 + 2 + 32);
      skip(hello, hello.get());
      List<Integer> ciphers = numbers(hello);
      skip(hello, hello.get());
      hello.getShort();
      while (hello.hasRemaining()) {
        int type = hello.getShort();
        int length = hello.getShort();
        if (type == SIGNATURE_ALGORITHMS) {
          return new Hello(ciphers, numbers(hello));
        }
        skip(hello, length);
      }
      throw new IOException("no signature algorithms");
    }

    private static void skip(ByteBuffer buffer, int length) {
      buffer.position(buffer.position() + length);
    }

    private static List<Integer> numbers(ByteBuffer buffer) {
      List<Integer> numbers = new ArrayList<>();
      for (int count = buffer.getShort() / 2; count > 0; count--) {
        numbers.add(buffer.getShort() & 0xFFFF);
      }
      return numbers;
    }
  }

  private Hello hello() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket plain = new Socket(server.getInetAddress(), server.getLocalPort())) {
      Thread client = new Thread(() -> assertFails(plain));
      client.start();
      Hello hello;
      try (Socket peer = server.accept()) {
        hello = Hello.read(peer);
      }
      client.join();
      return hello;
    }
  }

  private void assertFails(Socket plain) {
    CertificateCheck check = CertificateCheck.none();
    assertThrows(IOException.class, () -> tls().encrypt(plain, "localhost", 1, check));
  }

  @Test
  void offersWhatPythonDoes() throws Exception {
    Hello hello = hello();
    // By the numbers of RFC 8446, 5289, 7905 and 5288.
    List<Integer> expected =
        List.of(
            0x1302, 0x1303, 0x1301, 0xC02C, 0xC030, 0xC02B, 0xC02F, 0xCCA9, 0xCCA8, 0xC024, 0xC028,
            0xC023, 0xC027, 0x9F, 0x9E, 0x6B, 0x67);
    assertEquals(expected, hello.ciphers());
    assertTrue(hello.signatures().contains(0x0403), hello.signatures()::toString);
    for (int signature : hello.signatures()) {
      assertFalse(signature >> 8 <= SHA1, hello.signatures()::toString);
      assertFalse(signature >> 8 < 8 && (signature & 0xFF) == DSA, hello.signatures()::toString);
    }
  }

  @Test
  void wantsKeysOfEcdsaToBeForSignaturesInTls12() throws Exception {
    TestCertificate agreeing = local().keyUsage(0x08).make();
    CertificateStore anchors = CertificateStore.ofPem(agreeing.pem());
    CertificateCheck check = CertificateCheck.by(anchors, "localhost", Clock.systemUTC());
    try (RawServer server = new RawServer(agreeing.listen("TLSv1.3"), RawServer.answer(200, "x"))) {
      try (Socket plain = new Socket("localhost", server.port());
          Socket socket = tls().encrypt(plain, "localhost", server.port(), check)) {
        socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(ISO_8859_1));
        assertEquals('H', socket.getInputStream().read());
      }
    }
    try (RawServer server = new RawServer(agreeing.listen("TLSv1.2"), RawServer.answer(200, "x"));
        Socket plain = new Socket("localhost", server.port())) {
      SSLException failure =
          assertThrows(
              SSLException.class, () -> tls().encrypt(plain, "localhost", server.port(), check));
      assertEquals(
          "[SSL: BAD_ECC_CERT] bad ecc cert",
          ((CertificateException) failure.getCause()).getMessage());
    }
  }
}
