package kms.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kms.error.CliException;
import kms.http.HttpHeader;
import kms.http.HttpRequest;
import kms.python.Utf8Encoder;
import kms.python.Whitespace;
import kms.url.PercentEncoding;
import kms.url.Url;

/**
 * Signs requests by Signature Version 4. The signer of the SDK takes no address that {@link
 * java.net.URI} refuses, and needs several hundred classes.
 */
public final class RequestSigner {
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String MAC = "HmacSHA256";

  private final String service;
  private final String region;
  private final Clock clock;

  /**
   * Creates a signer.
   *
   * @param service the name of the service as signatures have it, such as {@code kms}
   * @param region the region the signature is good for
   * @param clock tells the time of the signature
   */
  public RequestSigner(String service, String region, Clock clock) {
    this.service = service;
    this.region = region;
    this.clock = clock;
  }

  /**
   * Returns the request with the headers that prove whose it is.
   *
   * @throws kms.error.CliException when the port of the address is invalid
   */
  public HttpRequest sign(HttpRequest request, Credentials credentials) {
    String time = time();
    List<HttpHeader> headers = new ArrayList<>(request.headers());
    headers.add(0, new HttpHeader("Host", Url.parse(request.url()).hostHeader()));
    headers.add(new HttpHeader("X-Amz-Date", time));
    if (credentials.sessionToken() != null) {
      headers.add(new HttpHeader("X-Amz-Security-Token", credentials.sessionToken()));
    }
    headers.add(
        new HttpHeader("Authorization", authorization(request, headers, credentials, time)));
    return new HttpRequest(request.method(), request.url(), headers, request.body());
  }

  private String authorization(
      HttpRequest request, List<HttpHeader> headers, Credentials credentials, String time) {
    Map<String, String> signed = signedHeaders(headers);
    String names = String.join(";", signed.keySet());
    String scope = time.substring(0, 8) + "/" + region + "/" + service + "/aws4_request";
    String canonical = canonical(request, lines(signed) + "\n" + names);
    String text = ALGORITHM + "\n" + time + "\n" + scope + "\n" + sha256(canonical.getBytes(UTF_8));
    return ALGORITHM
        + " Credential="
        + credentials.accessKeyId()
        + "/"
        + scope
        + ", SignedHeaders="
        + names
        + ", Signature="
        + hex(signature(credentials.secretAccessKey(), scope, text));
  }

  /** As the AWS CLI, encodes the path as it was written, not as it is sent. */
  private static String canonical(HttpRequest request, String headers) {
    Url url = Url.parse(request.url());
    String start =
        request.method() + "\n" + PercentEncoding.strict(normalized(url.sentPath()), "/") + "\n";
    Utf8Encoder.encode(start + url.query());
    return start + query(url.encodedQuery()) + "\n" + headers + "\n" + sha256(request.body());
  }

  /** Returns the time as {@code 20260131T235959Z}; a formatter of Java would cost more to load. */
  private String time() {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    long date = now.getYear() * 10000L + now.getMonthValue() * 100L + now.getDayOfMonth();
    int time = now.getHour() * 10000 + now.getMinute() * 100 + now.getSecond();
    return date + "T" + Integer.toString(1000000 + time).substring(1) + "Z";
  }

  /** Leaves out what is added or changed on the way. */
  private static Map<String, String> signedHeaders(List<HttpHeader> headers) {
    Map<String, String> signed = new TreeMap<>();
    for (HttpHeader header : headers) {
      String name = header.name().toLowerCase(Locale.ROOT);
      switch (name) {
        case "user-agent", "x-amzn-trace-id", "accept-encoding", "connection", "expect" -> {}
        default -> signed.put(name, withSingleBlanks(header.value()));
      }
    }
    return signed;
  }

  private static String withSingleBlanks(String value) {
    if (Utf8Encoder.hasSurrogate(value)) {
      // The words of the AWS CLI, which holds such a value in an object of another kind.
      throw new CliException("'Header' object has no attribute 'split'");
    }
    StringBuilder out = new StringBuilder(value.length());
    for (char c : Whitespace.strip(value).toCharArray()) {
      if (!Whitespace.isSpace(c)) {
        out.append(c);
      } else if (out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private static String lines(Map<String, String> headers) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, String> header : headers.entrySet()) {
      out.append(header.getKey()).append(':').append(header.getValue()).append('\n');
    }
    return out.toString();
  }

  /** Takes dots and empty segments out of a path, as AWS does with what it receives. */
  private static String normalized(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", 0)) {
      if (segment.equals("..")) {
        segments = segments.subList(0, Math.max(0, segments.size() - 1));
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    boolean isFolder = path.endsWith("/") && !segments.isEmpty();
    return "/" + String.join("/", segments) + (isFolder ? "/" : "");
  }

  /** Sorts what stands between the ampersands; it is encoded already. */
  private static String query(String query) {
    if (query.isEmpty()) {
      return "";
    }
    Map<String, List<String>> values = new TreeMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      List<String> same = values.getOrDefault(name, new ArrayList<>());
      same.add(name + "=" + (equals < 0 ? "" : pair.substring(equals + 1)));
      values.put(name, same);
    }
    List<String> pairs = new ArrayList<>();
    for (List<String> same : values.values()) {
      Collections.sort(same);
      pairs.addAll(same);
    }
    return String.join("&", pairs);
  }

  private static String sha256(byte[] bytes) {
    try {
      return hex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] signature(String secret, String scope, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      byte[] key = Utf8Encoder.encode("AWS4" + secret);
      for (int start = 0; start <= scope.length(); ) {
        int slash = scope.indexOf('/', start);
        int end = slash < 0 ? scope.length() : slash;
        key = authenticate(mac, key, scope.substring(start, end));
        start = end + 1;
      }
      return authenticate(mac, key, text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] authenticate(Mac mac, byte[] key, String text)
      throws GeneralSecurityException {
    mac.init(new SecretKeySpec(key, MAC));
    return mac.doFinal(text.getBytes(UTF_8));
  }

  private static String hex(byte[] bytes) {
    StringBuilder out = new StringBuilder(2 * bytes.length);
    for (byte b : bytes) {
      out.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return out.toString();
  }
}
