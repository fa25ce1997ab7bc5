package kms.x509;

import java.security.cert.CertificateException;
import java.util.regex.Pattern;

/** A private key beside certificates: nobody uses it, but it must be one. */
final class PemPrivateKey {
  /** What the label of any of them has in it. */
  static final String LABEL = "PRIVATE KEY";

  /** The headers of an encrypted key (RFC 1421, 4.6). */
  private static final Pattern ENCRYPTED =
      Pattern.compile(
          "Proc-Type:[ \t]*4,[ \t]*ENCRYPTED[ \t]*\nDEK-Info:[ \t]*[\\w-]+[ \t]*,(\\p{XDigit}{2})+.*",
          Pattern.DOTALL);

  /** Headers that are shorter than this are none for OpenSSL. */
  private static final int LEAST_HEADERS = 11;

  private PemPrivateKey() {}

  /**
   * Checks what is not encrypted, and that it is said how all else is.
   *
   * @throws CertificateException when the block is malformed
   */
  static void check(PemBlock block) throws CertificateException {
    if (block.headers().length() >= LEAST_HEADERS) {
      if (!ENCRYPTED.matcher(block.headers()).matches()) {
        throw Der.malformed();
      }
      return;
    }
    block.checkPlain();
    if (!block.label().equals("ENCRYPTED " + LABEL)) {
      byte[] bytes = block.bytes();
      checkKey(Der.in(bytes, 0, bytes.length).as(Der.SEQUENCE).read());
    }
  }

  /** All kinds start with a number, and go on with more of these or with what they are. */
  private static void checkKey(DerReader parts) throws CertificateException {
    parts.next(Der.INTEGER).integer();
    Der second = parts.next();
    if (second.tag() == Der.SEQUENCE) {
      AlgorithmIdentifier.of(second);
      parts.next(Der.OCTET_STRING);
    } else if (second.tag() == Der.INTEGER) {
      while (parts.hasNext()) {
        parts.next(Der.INTEGER).integer();
      }
    } else {
      second.as(Der.OCTET_STRING);
    }
  }
}
