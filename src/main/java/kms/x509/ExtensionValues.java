package kms.x509;

import java.security.cert.CertificateException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The extensions of a certificate (RFC 5280, 4.1), each as it stands there. */
final class ExtensionValues {
  private final Map<String, Der> values = new HashMap<>();
  private final Set<String> critical = new HashSet<>();
  private final Set<String> repeated = new HashSet<>();

  /**
   * Reads the extensions.
   *
   * @param explicit the field that holds them, or null for none
   * @throws CertificateException when they are malformed, apart from their values
   */
  ExtensionValues(@Nullable Der explicit) throws CertificateException {
    if (explicit == null) {
      return;
    }
    DerReader inside = explicit.read();
    for (DerReader list = inside.next(Der.SEQUENCE).read(); list.hasNext(); ) {
      DerReader parts = list.next(Der.SEQUENCE).read();
      String oid = parts.next(Der.OBJECT_IDENTIFIER).oid();
      Der isCritical = parts.optional(Der.BOOLEAN);
      if (values.put(oid, parts.next(Der.OCTET_STRING)) != null) {
        repeated.add(oid);
      }
      parts.end();
      if (isCritical != null && isCritical.isTrue()) {
        critical.add(oid);
      }
    }
    inside.end();
  }

  /** Returns the object identifiers, in dots, of those that must not be passed over. */
  Set<String> critical() {
    return critical;
  }

  /**
   * Returns the value of an extension, or null when there is none.
   *
   * @throws CertificateException when there are two, or it is malformed
   */
  @Nullable Der get(String oid) throws CertificateException {
    Der value = values.get(oid);
    if (value == null) {
      return null;
    }
    if (repeated.contains(oid)) {
      throw Der.malformed();
    }
    return value.read().next();
  }
}
