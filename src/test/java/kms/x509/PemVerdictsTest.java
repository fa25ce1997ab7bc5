package kms.x509;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Python's {@code SSLContext.load_verify_locations} says of PEM files, recorded: how many
 * certificates it takes, that there is none, or that something is malformed.
 */
class PemVerdictsTest {
  private static final Map<String, String> PARTS = new HashMap<>();

  static {
    PARTS.put("long", "x".repeat(254));
    for (String line : lines("pem-parts.txt")) {
      int blank = line.indexOf(' ');
      PARTS.put(line.substring(0, blank), line.substring(blank + 1).translateEscapes());
    }
  }

  private static List<String> lines(String resource) {
    try (InputStream in = PemVerdictsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> verdicts() {
    return lines("pem-verdicts.txt");
  }

  private static String verdict(String text) {
    try {
      return String.valueOf(PemBundle.read(text).size());
    } catch (CertificateException e) {
      return String.valueOf(e.getMessage()).equals("[X509] PEM lib") ? "malformed" : "none";
    }
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void areOurs(String line) {
    String text = line.substring(10).translateEscapes();
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      text = text.replace('{' + part.getKey() + '}', part.getValue());
    }
    assertEquals(line.substring(0, 10).strip(), verdict(text));
  }
}
