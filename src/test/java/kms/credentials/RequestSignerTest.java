package kms.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kms.http.HttpHeader;
import kms.http.HttpRequest;
import org.junit.jupiter.api.Test;

class RequestSignerTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);

  private static HttpRequest sign(String url, Credentials credentials) {
    HttpRequest request =
        new HttpRequest(
            "POST",
            url,
            List.of(new HttpHeader("Content-Type", "text/plain")),
            "x".getBytes(StandardCharsets.UTF_8));
    return new RequestSigner("sts", "us-east-1", CLOCK).sign(request, credentials);
  }

  private static String header(HttpRequest request, String name) {
    for (HttpHeader header : request.headers()) {
      if (header.name().equalsIgnoreCase(name)) {
        return header.value();
      }
    }
    return "(none)";
  }

  @Test
  void addsTheHeadersOfASignature() {
    HttpRequest signed = sign("https://h.example/a/b?x=y", new Credentials("A", "s", "t"));
    assertEquals("h.example", header(signed, "host"));
    assertEquals("20260203T040506Z", header(signed, "x-amz-date"));
    assertEquals("t", header(signed, "x-amz-security-token"));
    assertEquals(
        "AWS4-HMAC-SHA256 Credential=A/20260203/us-east-1/sts/aws4_request, "
            + "SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token,"
            + " Signature=SIGNATURE",
        header(signed, "authorization").replaceAll("[0-9a-f]{64}", "SIGNATURE"));
    assertEquals("https://h.example/a/b?x=y", signed.url());
  }

  @Test
  void signsHostsAsTheyAreSent() {
    Credentials credentials = new Credentials("A", "s", null);
    assertEquals("[::1]:8080", header(sign("http://[::1]:8080", credentials), "host"));
    assertEquals("h.example", header(sign("HTTP://H.example:80", credentials), "host"));
  }
}
