package kms.emulator;

/**
 * The {@code Credential} of an Authorization header.
 *
 * @param accessKeyId who signed
 * @param date the day of the signature, as {@code YYYYMMDD}
 * @param region the region it is for
 * @param service the service it is for
 * @param terminator what ends it, {@code aws4_request}
 */
record CredentialScope(
    String accessKeyId, String date, String region, String service, String terminator) {

  /**
   * Reads a credential.
   *
   * @throws ErrorAnswerException when it does not have five parts
   */
  static CredentialScope parse(String credential) {
    String[] parts = credential.split("/", -1);
    if (parts.length != 5) {
      throw new ErrorAnswerException(
          "IncompleteSignatureException",
          "Credential must have exactly 5 slash-delimited elements, e.g."
              + " keyid/date/region/service/term, got '"
              + credential
              + "'");
    }
    return new CredentialScope(parts[0], parts[1], parts[2], parts[3], parts[4]);
  }

  /** Returns the scope, which is everything but the access key. */
  @Override
  public String toString() {
    return String.join("/", date, region, service, terminator);
  }
}
