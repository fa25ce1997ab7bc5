package kms.emulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a request say about its signature.
 *
 * @param scope who signed, and for what
 * @param signedHeaders the names of the headers that were signed
 * @param signature the signature in hexadecimal
 * @param date the time of the signature as sent
 */
record Authorization(
    CredentialScope scope, List<String> signedHeaders, String signature, String date) {
  static final String ALGORITHM = "AWS4-HMAC-SHA256";

  private static final String AMZ_DATE = "X-Amz-Date";

  /**
   * Reads the headers of a request.
   *
   * @throws ErrorAnswerException when the request is not signed or parts are missing
   */
  static Authorization of(SignedRequest request) {
    String header = request.header("Authorization");
    if (header == null) {
      throw new ErrorAnswerException(
          "MissingAuthenticationTokenException", "Missing Authentication Token");
    }
    Map<String, String> parameters = parameters(header);
    String date = request.header(dateHeader(request));
    requireAll(header, parameters, date);
    List<String> signedHeaders =
        List.of(parameters.getOrDefault("SignedHeaders", "").split(";", -1));
    requireSigned("Host", "'Host' or ':authority'", signedHeaders);
    requireSigned(dateHeader(request), "'" + dateHeader(request) + "'", signedHeaders);
    requireSigned("X-Amz-Target", "'X-Amz-Target'", signedHeaders);
    return new Authorization(
        CredentialScope.parse(parameters.getOrDefault("Credential", "")),
        signedHeaders,
        parameters.getOrDefault("Signature", ""),
        date == null ? "" : date);
  }

  static ErrorAnswerException invalid(String text) {
    return new ErrorAnswerException("InvalidSignatureException", text);
  }

  /** What is not signed may have been changed: where to, when or what. */
  private static void requireSigned(String header, String shown, List<String> signedHeaders) {
    if (!signedHeaders.contains(header.toLowerCase(Locale.ROOT))) {
      throw invalid(shown + " must be a 'SignedHeader' in the AWS Authorization.");
    }
  }

  private static String dateHeader(SignedRequest request) {
    return request.header(AMZ_DATE) == null ? "Date" : AMZ_DATE;
  }

  private static Map<String, String> parameters(String header) {
    Map<String, String> parameters = new HashMap<>();
    if (!header.startsWith(ALGORITHM + " ")) {
      return parameters;
    }
    for (String parameter : header.substring(ALGORITHM.length()).split(",", -1)) {
      int equals = parameter.indexOf('=');
      if (equals >= 0) {
        parameters.put(
            parameter.substring(0, equals).strip(), parameter.substring(equals + 1).strip());
      }
    }
    return parameters;
  }

  private static void requireAll(
      String header, Map<String, String> parameters, @Nullable String date) {
    List<String> complaints = new ArrayList<>();
    for (String name : List.of("Credential", "Signature", "SignedHeaders")) {
      if (!parameters.containsKey(name)) {
        complaints.add("Authorization header requires '" + name + "' parameter.");
      }
    }
    if (date == null) {
      complaints.add(
          "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
    }
    if (!complaints.isEmpty()) {
      byte[] hash = Sha256.hash(header.getBytes(StandardCharsets.UTF_8));
      throw new ErrorAnswerException(
          "IncompleteSignatureException",
          String.join(" ", complaints)
              + " (Hashed with SHA-256 and encoded with Base64) Authorization="
              + Base64.getEncoder().encodeToString(hash));
    }
  }
}
