package kms.x509;

import java.security.cert.CertificateException;

/** Tells what name constraints cover, kind by kind, as OpenSSL does: a little more than the RFC. */
final class SubtreeMatch {
  private static final int IPV4 = 4;
  private static final int IPV6 = 16;

  private SubtreeMatch() {}

  private static CertificateException unsupportedName() {
    return new CertificateException("unsupported or invalid name syntax");
  }

  static boolean dns(String name, String base) {
    return base.isEmpty()
        || (endsWith(name, base)
            && (name.length() == base.length()
                || base.startsWith(".")
                || name.charAt(name.length() - base.length() - 1) == '.'));
  }

  private static boolean endsWith(String name, String end) {
    return DerText.lower(name).endsWith(DerText.lower(end));
  }

  private static boolean isSame(String host, String other) {
    return DerText.lower(host).equals(DerText.lower(other));
  }

  private static boolean isBelow(String host, String dotAndDomain) {
    return host.length() > dotAndDomain.length() && endsWith(host, dotAndDomain);
  }

  /** The base is a mailbox, a host, or a dot and a domain. */
  static boolean email(String name, String base) throws CertificateException {
    int at = name.lastIndexOf('@');
    if (at < 0) {
      throw unsupportedName();
    }
    int baseAt = base.lastIndexOf('@');
    if (baseAt < 0 && base.startsWith(".")) {
      return isBelow(name, base);
    }
    String local = base.substring(0, Math.max(baseAt, 0));
    if (local.indexOf('\0') >= 0) {
      throw unsupportedName();
    }
    return (local.isEmpty() || local.equals(name.substring(0, at)))
        && isSame(name.substring(at + 1), base.substring(baseAt + 1));
  }

  /** The base is a host, or a dot and a domain. */
  static boolean uri(String name, String base) throws CertificateException {
    int scheme = name.indexOf(':');
    if (scheme < 0 || !name.startsWith("//", scheme + 1)) {
      throw unsupportedName();
    }
    int start = scheme + 3;
    int end = name.indexOf(':', start);
    end = end < 0 ? name.indexOf('/', start) : end;
    String host = end < 0 ? name.substring(start) : name.substring(start, end);
    if (host.isEmpty()) {
      throw unsupportedName();
    }
    return base.startsWith(".") ? isBelow(host, base) : isSame(host, base);
  }

  /**
   * Addresses are a character for each byte.
   *
   * @param base an address and a mask
   */
  static boolean ip(String name, String base) throws CertificateException {
    int length = name.length();
    if ((length != IPV4 && length != IPV6)
        || (base.length() != 2 * IPV4 && base.length() != 2 * IPV6)) {
      throw unsupportedName();
    }
    boolean isIn = base.length() == 2 * length;
    for (int i = 0; isIn && i < length; i++) {
      isIn = ((name.charAt(i) ^ base.charAt(i)) & base.charAt(length + i)) == 0;
    }
    return isIn;
  }
}
