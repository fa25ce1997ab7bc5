package kms.x509;

import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a certificate's issuer from others of the same name (RFC 5280, 4.2.1.1).
 *
 * @param keyId the issuer's key identifier, or null
 * @param issuers the names of the issuer's issuer, or none
 * @param serial the issuer's serial number, or null
 */
record AuthorityKeyId(byte @Nullable [] keyId, List<GeneralName> issuers, @Nullable Der serial) {
  private static final int KEY_ID = 0x80;
  private static final int ISSUERS = 0xA1;
  private static final int SERIAL = 0x82;

  static AuthorityKeyId of(Der value) throws CertificateException {
    DerReader parts = value.as(Der.SEQUENCE).read();
    Der keyId = parts.optional(KEY_ID);
    Der issuers = parts.optional(ISSUERS);
    Der serial = parts.optional(SERIAL);
    parts.end();
    return new AuthorityKeyId(
        keyId == null ? null : keyId.contentBytes(),
        issuers == null ? List.of() : GeneralName.all(issuers.read()),
        serial);
  }

  /**
   * Tells whether a certificate may be meant; only what both have is compared.
   *
   * @param itsKeyId its key identifier, or null
   */
  boolean fits(byte @Nullable [] itsKeyId, Der itsSerial, DistinguishedName itsIssuer) {
    if (keyId != null && itsKeyId != null && !Arrays.equals(keyId, itsKeyId)) {
      return false;
    }
    if (serial != null && !Arrays.equals(serial.contentBytes(), itsSerial.contentBytes())) {
      return false;
    }
    for (GeneralName name : issuers) {
      DistinguishedName directory = name.directory();
      if (directory != null) {
        return directory.isSame(itsIssuer);
      }
    }
    return true;
  }
}
