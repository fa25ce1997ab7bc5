package kms.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import kms.python.PythonText;

/**
 * Checks that a certificate is that of the host asked for. Java's own check would do, but reads and
 * parses all its built-in roots for it, whoever is trusted, which takes a seventh of a call.
 */
final class CertificateNames {
  private static final int DNS_NAME = 2;
  private static final int IP_ADDRESS = 7;

  private CertificateNames() {}

  /**
   * Checks the host against the alternative names of the certificate; its subject does not count.
   *
   * @param host a name, or an address without brackets
   * @throws CertificateException when none fits; it says which there are
   */
  static void check(X509Certificate certificate, String host) throws CertificateException {
    boolean isAddress = HostRules.isAddress(host);
    List<String> others = new ArrayList<>();
    for (List<?> entry : alternativeNames(certificate)) {
      int type = (Integer) entry.get(0);
      if (type != DNS_NAME && type != IP_ADDRESS) {
        continue;
      }
      String name = (String) entry.get(1);
      if (isAddress == (type == IP_ADDRESS)
          && (isAddress ? isSameAddress(name, host) : isNameOf(name, host))) {
        return;
      }
      others.add(PythonText.repr(name));
    }
    throw new CertificateException(mismatch(host, others));
  }

  private static Collection<List<?>> alternativeNames(X509Certificate certificate)
      throws CertificateParsingException {
    Collection<List<?>> names = certificate.getSubjectAlternativeNames();
    return names == null ? List.of() : names;
  }

  private static String mismatch(String host, List<String> names) {
    if (names.isEmpty()) {
      return "no appropriate subjectAltName fields were found";
    }
    return "hostname "
        + PythonText.repr(host)
        + (names.size() == 1 ? " doesn't match " : " doesn't match either of ")
        + String.join(", ", names);
  }

  /** Both are written out as addresses, so nothing is looked up; a network is none. */
  private static boolean isSameAddress(String name, String host) {
    if (!HostRules.isAddress(name) || name.indexOf('/') >= 0) {
      return false;
    }
    try {
      int zone = host.indexOf('%');
      String address = zone < 0 ? host : host.substring(0, zone);
      return InetAddress.getByName(name).equals(InetAddress.getByName(address));
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** A star stands for the whole first label, above at least two more. */
  private static boolean isNameOf(String pattern, String host) {
    String name = pattern.toLowerCase(Locale.ROOT);
    if (!name.startsWith("*.")) {
      return name.equals(host) && name.indexOf('*') < 0;
    }
    String parent = name.substring(1);
    int dot = host.indexOf('.');
    return dot > 0
        && parent.indexOf('.', 1) > 0
        && parent.indexOf('*') < 0
        && host.substring(dot).equals(parent);
  }
}
