package kms.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kms.error.CliException;
import kms.http.HttpHeader;
import kms.http.HttpRequest;
import kms.http.HttpResponse;
import kms.url.Url;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

class RequestSignerTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
  private static final byte[] BODY = "{\"a\":\"\u00e9\"}".getBytes(UTF_8);
  private static final List<HttpHeader> HEADERS =
      List.of(
          new HttpHeader("X-Amz-Target", "TrentService.ListKeys"),
          new HttpHeader("Content-Type", "application/x-amz-json-1.1"),
          new HttpHeader("amz-sdk-request", "  attempt=2;   max=3 "),
          new HttpHeader("User-Agent", "kms/1"));

  private static HttpRequest sign(String url, Credentials credentials) {
    return sign(url, credentials, HEADERS);
  }

  private static HttpRequest sign(String url, Credentials credentials, List<HttpHeader> headers) {
    return new RequestSigner("kms", "us-east-1", CLOCK)
        .sign(new HttpRequest("POST", url, headers, BODY), credentials);
  }

  /** The SDK sends the digest of the body along. */
  private static HttpRequest signWithDigest(String url, Credentials credentials) {
    List<HttpHeader> headers = new ArrayList<>(HEADERS);
    headers.add(
        new HttpHeader(
            "X-Amz-Content-Sha256",
            "b3a092a6af48807fa9482b2ee140105575daa26d5b24b3c0e60a7e2dee6683b1"));
    return sign(url, credentials, headers);
  }

  private static @Nullable String header(HttpRequest request, String name) {
    return new HttpResponse(200, "", request.headers(), new byte[0]).header(name);
  }

  private static String bySdk(String url, AwsCredentialsIdentity identity) {
    Url parsed = Url.parse(url);
    SdkHttpRequest.Builder request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .protocol(parsed.scheme())
            .host(parsed.host())
            .port(parsed.port())
            .encodedPath(parsed.path());
    for (String pair : parsed.query().isEmpty() ? new String[0] : parsed.query().split("&")) {
      String[] parts = pair.split("=", 2);
      request.appendRawQueryParameter(parts[0], parts.length < 2 ? "" : parts[1]);
    }
    HEADERS.forEach(header -> request.appendHeader(header.name(), header.value()));
    request.putHeader("Host", parsed.hostHeader());
    return AwsV4HttpSigner.create()
        .sign(
            sign ->
                sign.identity(identity)
                    .request(request.build())
                    .payload(() -> new ByteArrayInputStream(BODY))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "kms")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                    .putProperty(HttpSigner.SIGNING_CLOCK, CLOCK))
        .request()
        .firstMatchingHeader("Authorization")
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://kms.us-east-1.amazonaws.com/",
        "http://127.0.0.1:4566/",
        "http://h/a/b",
        "http://h/a/b/",
        "http://h/a:b@c",
        "http://h/?x=y",
        "http://h/?b=2&a=1&a=0&c",
        "http://h/a//b",
        "http://h/a/../b/./c/",
        "http://h//",
        "http://[::1]:81/",
      })
  void signsAsTheSdkDoes(String url) {
    assertEquals(
        bySdk(url, AwsCredentialsIdentity.create("AKIDEXAMPLE", "secret/+")),
        header(
            signWithDigest(url, new Credentials("AKIDEXAMPLE", "secret/+", null)),
            "Authorization"));
  }

  @Test
  void signsSessionTokenToo() {
    String url = "https://kms.us-east-1.amazonaws.com/";
    HttpRequest signed = signWithDigest(url, new Credentials("AKIDEXAMPLE", "secret", "token=="));
    assertEquals("token==", header(signed, "X-Amz-Security-Token"));
    assertEquals(
        bySdk(url, AwsSessionCredentialsIdentity.create("AKIDEXAMPLE", "secret", "token==")),
        header(signed, "Authorization"));
  }

  @Test
  void countsWhiteSpaceOfAnyKindAsOneBlank() {
    String url = "https://kms.us-east-1.amazonaws.com/";
    String blank = header(sign(url, new Credentials("A", "s", "a b")), "Authorization");
    for (String token : List.of("a\tb", "a \t b", "a\u001cb", "a\u00a0b", "\ta b\u0085")) {
      HttpRequest signed = sign(url, new Credentials("A", "s", token));
      assertEquals(token, header(signed, "X-Amz-Security-Token"));
      assertEquals(blank, header(signed, "Authorization"));
    }
  }

  /** Python holds such a header in an object of another kind, whichever half it is. */
  @ParameterizedTest
  @ValueSource(strings = {"a\ud800", "a\udcff"})
  void signsNoHalfOfASurrogatePair(String token) {
    Credentials credentials = new Credentials("A", "s", token);
    assertEquals(
        "'Header' object has no attribute 'split'",
        assertThrows(CliException.class, () -> sign("https://h", credentials)).getMessage());
  }

  @Test
  void writesTheWholeHeader() {
    HttpRequest signed =
        sign("https://KMS.us-east-1.amazonaws.com", new Credentials("AKIDEXAMPLE", "secret", null));
    assertEquals("20260102T030405Z", header(signed, "X-Amz-Date"));
    assertEquals("kms.us-east-1.amazonaws.com", header(signed, "Host"));
    assertEquals(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/us-east-1/kms/aws4_request,"
            + " SignedHeaders=amz-sdk-request;content-type;host;x-amz-date;x-amz-target,"
            + " Signature=",
        String.valueOf(header(signed, "Authorization")).replaceFirst("(Signature=).*", "$1"));
  }

  @Test
  void failsOnInvalidPort() {
    assertEquals(
        "Port could not be cast to integer value as 'x'",
        assertThrows(
                CliException.class,
                () -> sign("http://h:x", new Credentials("AKIDEXAMPLE", "secret", null)))
            .getMessage());
  }

  @Test
  void keepsTheSecretOutOfTexts() {
    assertEquals(
        "Credentials[accessKeyId=AKIDEXAMPLE]",
        new Credentials("AKIDEXAMPLE", "secret", "token").toString());
  }
}
