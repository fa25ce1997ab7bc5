package kms.x509;

import java.security.cert.CertificateException;
import java.util.Locale;
import kms.python.PythonText;

/** Matches hosts against names of certificates, which may have one star, as urllib3 does. */
final class HostPattern {
  private static final String ENCODED = "xn--";

  private HostPattern() {}

  /**
   * Tells whether the pattern is for the host. A star may stand for the first label, or for a part
   * of it unless that is encoded.
   *
   * @throws CertificateException when there are more stars
   */
  static boolean matches(String pattern, String host) throws CertificateException {
    String label = firstLabel(pattern);
    int star = label.indexOf('*');
    if (star < 0) {
      return !pattern.isEmpty()
          && pattern.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
    }
    if (label.indexOf('*', star + 1) >= 0) {
      throw new CertificateException(
          "too many wildcards in certificate DNS name: " + PythonText.repr(pattern));
    }
    String first = firstLabel(host);
    if (!pattern.substring(label.length()).equalsIgnoreCase(host.substring(first.length()))) {
      return false;
    }
    if (label.equals("*")) {
      return !first.isEmpty();
    }
    if (label.startsWith(ENCODED) || host.startsWith(ENCODED)) {
      return label.equalsIgnoreCase(first);
    }
    String before = label.substring(0, star);
    String after = label.substring(star + 1);
    return first.length() >= before.length() + after.length()
        && before.equalsIgnoreCase(first.substring(0, before.length()))
        && after.equalsIgnoreCase(first.substring(first.length() - after.length()));
  }

  private static String firstLabel(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
