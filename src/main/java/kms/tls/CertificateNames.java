package kms.tls;

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
import kms.url.HostRules;

/**
 * Checks that a certificate is that of the host asked for, by the rules of the reference. Java has
 * others, and parses all its built-in roots for them, whoever is trusted: a seventh of a call.
 */
final class CertificateNames {
  private static final int DNS_NAME = 2;
  private static final int IP_ADDRESS = 7;

  private CertificateNames() {}

  /**
   * Checks the host by the rules of urllib3 1.26: against the alternative names of the certificate,
   * and against the common names of its subject when there is none.
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
    if (others.isEmpty()) {
      for (String name : CommonNames.of(certificate.getSubjectX500Principal())) {
        if (isNameOf(name, host)) {
          return;
        }
        others.add(PythonText.repr(name));
      }
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
      return "no appropriate commonName or subjectAltName fields were found";
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

  /** One star may stand for the first label, or for a part of it unless that is encoded. */
  static boolean isNameOf(String pattern, String host) throws CertificateException {
    String name = host.toLowerCase(Locale.ROOT);
    String known = pattern.toLowerCase(Locale.ROOT);
    String label = firstLabel(known);
    int star = label.indexOf('*');
    if (star < 0) {
      return known.equals(name);
    }
    if (label.indexOf('*', star + 1) >= 0) {
      throw new CertificateException(
          "too many wildcards in certificate DNS name: " + PythonText.repr(pattern));
    }
    String first = firstLabel(name);
    if (!known.substring(label.length()).equals(name.substring(first.length()))) {
      return false;
    }
    if (label.equals("*")) {
      return !first.isEmpty();
    }
    if (label.startsWith("xn--") || name.startsWith("xn--")) {
      return label.equals(first);
    }
    return first.length() >= label.length() - 1
        && first.startsWith(label.substring(0, star))
        && first.endsWith(label.substring(star + 1));
  }

  private static String firstLabel(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
