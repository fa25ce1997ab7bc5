package kms.cases;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Recomputes the SigV4 signature of a request. */
final class SignatureCheck {
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/([^/]+)/aws4_request, ?"
              + "SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Duration MAX_SKEW = Duration.ofMinutes(5);

  private final ReceivedRequest request;
  private final Map<String, String> secrets;

  /** Creates a check against the secrets of some access keys. */
  SignatureCheck(ReceivedRequest request, Map<String, String> secrets) {
    this.request = request;
    this.secrets = secrets;
  }

  /** Returns {@code KEY/REGION/SERVICE valid}, or what is wrong with the signature. */
  String verdict() {
    String authorization = request.headerOrEmpty("Authorization");
    Matcher parts = AUTHORIZATION.matcher(authorization);
    if (!parts.matches()) {
      return "unreadable: " + authorization;
    }
    String key = parts.group(1);
    String who = key + "/" + parts.group(3) + "/" + parts.group(4) + " ";
    String secret = secrets.get(key);
    if (secret == null) {
      return who + "unknown key";
    }
    if (!signature(secret, parts).equals(parts.group(6))) {
      return who + "WRONG SIGNATURE";
    }
    return who + (isComplete(parts.group(5)) ? "valid" : "incomplete");
  }

  private String signature(String secret, Matcher parts) {
    String date = request.headerOrEmpty("X-Amz-Date");
    String scope = parts.group(2) + "/" + parts.group(3) + "/" + parts.group(4) + "/aws4_request";
    String canonical = canonicalRequest(parts.group(5));
    String toSign =
        String.join("\n", "AWS4-HMAC-SHA256", date, scope, hex(sha256(utf8(canonical))));
    byte[] key = utf8("AWS4" + secret);
    for (String part : scope.split("/")) {
      key = hmac(key, part);
    }
    return hex(hmac(key, toSign));
  }

  private String canonicalRequest(String signedHeaders) {
    StringBuilder lines = new StringBuilder();
    for (String name : signedHeaders.split(";")) {
      String value = request.headerOrEmpty(name).strip().replaceAll("\\s+", " ");
      lines.append(name).append(':').append(value).append('\n');
    }
    String digest = request.header("X-Amz-Content-Sha256");
    return String.join(
        "\n",
        request.method(),
        request.pathOnly().isEmpty() ? "/" : request.pathOnly(),
        request.query(),
        lines,
        signedHeaders,
        digest == null ? hex(sha256(request.body())) : digest);
  }

  private boolean isComplete(String signedHeaders) {
    Instant date = DATE.parse(request.headerOrEmpty("X-Amz-Date"), Instant::from);
    Duration skew = Duration.between(date, Instant.now()).abs();
    return List.of(signedHeaders.split(";")).containsAll(List.of("host", "x-amz-date"))
        && skew.compareTo(MAX_SKEW) < 0;
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(utf8(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
