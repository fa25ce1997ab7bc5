package kms.x509;

import java.security.cert.CertificateException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the key of a certificate may be used for (RFC 5280, 4.2.1.3 and 4.2.1.12).
 *
 * @param keyUsage bits of which the first is the highest, or null for anything
 * @param extended object identifiers in dots, or null for anything
 * @param netscapeType bits of Netscape's extension, likewise, or null for anything
 */
record Purposes(
    @Nullable Integer keyUsage, @Nullable Set<String> extended, @Nullable Integer netscapeType) {
  private static final int DIGITAL_SIGNATURE = 0x8000;
  private static final int KEY_ENCIPHERMENT = 0x2000;
  private static final int KEY_AGREEMENT = 0x0800;
  private static final int CERTIFICATE_SIGNING = 0x0400;
  private static final int NETSCAPE_SERVER = 0x4000;
  private static final int NETSCAPE_SERVER_AUTHORITY = 0x0400;
  private static final int NETSCAPE_ANY_AUTHORITY = 0x0700;

  private static final String SERVER = "1.3.6.1.5.5.7.3.1";
  private static final String MICROSOFT_GATED = "1.3.6.1.4.1.311.10.3.3";
  private static final String NETSCAPE_GATED = "2.16.840.1.113730.4.1";

  /** Reads three values, each of which may be absent. */
  static Purposes of(
      @Nullable Der keyUsage, @Nullable Der extendedKeyUsage, @Nullable Der netscapeType)
      throws CertificateException {
    Integer usage = keyUsage == null ? null : keyUsage.leadingBits();
    if (usage != null && usage == 0) {
      throw Der.malformed();
    }
    return new Purposes(
        usage,
        extendedKeyUsage == null ? null : extended(extendedKeyUsage),
        netscapeType == null ? null : netscapeType.leadingBits());
  }

  private static Set<String> extended(Der value) throws CertificateException {
    Set<String> purposes = new HashSet<>();
    for (DerReader each = value.as(Der.SEQUENCE).read(); each.hasNext(); ) {
      purposes.add(each.next(Der.OBJECT_IDENTIFIER).oid());
    }
    return purposes;
  }

  private static boolean allows(@Nullable Integer bits, int any) {
    return bits == null || (bits & any) != 0;
  }

  boolean mayIssue() {
    return allows(keyUsage, CERTIFICATE_SIGNING);
  }

  boolean hasKeyUsage() {
    return keyUsage != null;
  }

  boolean isNetscapeAuthority() {
    return netscapeType != null && (netscapeType & NETSCAPE_ANY_AUTHORITY) != 0;
  }

  boolean isNetscapeServerAuthority() {
    return netscapeType != null && (netscapeType & NETSCAPE_SERVER_AUTHORITY) != 0;
  }

  /** Tells whether it is about servers, be it that of a server or of one that vouches for them. */
  boolean areForServers() {
    return extended == null
        || extended.contains(SERVER)
        || extended.contains(MICROSOFT_GATED)
        || extended.contains(NETSCAPE_GATED);
  }

  /** Tells whether the key may be that of a server. */
  boolean mayServe() {
    return areForServers()
        && allows(netscapeType, NETSCAPE_SERVER)
        && allows(keyUsage, DIGITAL_SIGNATURE | KEY_ENCIPHERMENT | KEY_AGREEMENT);
  }
}
