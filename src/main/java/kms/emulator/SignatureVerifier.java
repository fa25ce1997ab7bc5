package kms.emulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the Signature Version 4 of a request and refuses it as the service does. */
final class SignatureVerifier {
  private static final Duration MAX_SKEW = Duration.ofMinutes(5);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String SERVICE = "kms";
  private static final String TERMINATOR = "aws4_request";

  private final Map<String, KnownCredentials> credentials;
  private final @Nullable String region;
  private final Clock clock;

  /**
   * Creates a verifier.
   *
   * @param credentials who may sign, by access key
   * @param region the region that requests must be signed for, null when any will do
   * @param clock the time
   */
  SignatureVerifier(
      Map<String, KnownCredentials> credentials, @Nullable String region, Clock clock) {
    this.credentials = Map.copyOf(credentials);
    this.region = region;
    this.clock = clock;
  }

  /**
   * Checks a request.
   *
   * @throws ErrorAnswerException when it is not signed, or not rightly
   */
  void verify(SignedRequest request) {
    Authorization authorization = Authorization.of(request);
    checkTime(authorization.date());
    KnownCredentials known = credentials.get(authorization.scope().accessKeyId());
    if (known == null
        || !Objects.equals(known.sessionToken(), request.header("X-Amz-Security-Token"))) {
      throw new ErrorAnswerException(
          "UnrecognizedClientException", "The security token included in the request is invalid.");
    }
    checkScope(authorization);
    String signature = signature(request, authorization, known.secretAccessKey());
    if (!MessageDigest.isEqual(bytes(signature), bytes(authorization.signature()))) {
      throw Authorization.invalid(
          "The request signature we calculated does not match the signature you provided. Check"
              + " your AWS Secret Access Key and signing method. Consult the service documentation"
              + " for details.");
    }
  }

  private void checkTime(String date) {
    Instant signed = parse(date);
    Instant now = clock.instant();
    Instant earliest = now.minus(MAX_SKEW);
    if (signed.isBefore(earliest)) {
      throw Authorization.invalid(
          "Signature expired: %s is now earlier than %s (%s - 5 min.)"
              .formatted(date, TIME.format(earliest), TIME.format(now)));
    }
    Instant latest = now.plus(MAX_SKEW);
    if (signed.isAfter(latest)) {
      throw Authorization.invalid(
          "Signature not yet current: %s is still later than %s (%s + 5 min.)"
              .formatted(date, TIME.format(latest), TIME.format(now)));
    }
  }

  private static Instant parse(String date) {
    try {
      return TIME.parse(date, Instant::from);
    } catch (DateTimeParseException e) {
      throw new ErrorAnswerException(
          "IncompleteSignatureException",
          "Date must be in ISO-8601 'basic format'. Got '"
              + date
              + "'. See http://en.wikipedia.org/wiki/ISO_8601");
    }
  }

  private void checkScope(Authorization authorization) {
    CredentialScope scope = authorization.scope();
    StringBuilder complaints = new StringBuilder();
    if (region != null && !scope.region().equals(region)) {
      complaints.append("Credential should be scoped to a valid region. ");
    }
    if (!scope.service().equals(SERVICE)) {
      complaints.append("Credential should be scoped to correct service: 'kms'. ");
    }
    if (!scope.terminator().equals(TERMINATOR)) {
      complaints
          .append("Credential should be scoped with a valid terminator: 'aws4_request', not '")
          .append(scope.terminator())
          .append("'. ");
    }
    String day = authorization.date().substring(0, "YYYYMMDD".length());
    if (!scope.date().equals(day)) {
      complaints.append(
          "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from"
              + " HTTP: '%s' != '%s', from '%s'. "
                  .formatted(scope.date(), day, authorization.date()));
    }
    if (!complaints.isEmpty()) {
      throw Authorization.invalid(complaints.toString());
    }
  }

  private static String signature(
      SignedRequest request, Authorization authorization, String secretAccessKey) {
    CredentialScope scope = authorization.scope();
    String canonical = new CanonicalRequest(request, authorization.signedHeaders()).text();
    String toSign =
        String.join(
            "\n",
            Authorization.ALGORITHM,
            authorization.date(),
            scope.toString(),
            Sha256.hex(Sha256.hash(bytes(canonical))));
    byte[] key = Sha256.hmac(bytes("AWS4" + secretAccessKey), scope.date());
    key = Sha256.hmac(key, scope.region());
    key = Sha256.hmac(key, scope.service());
    key = Sha256.hmac(key, scope.terminator());
    return Sha256.hex(Sha256.hmac(key, toSign));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
