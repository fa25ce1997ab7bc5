package kms.x509;

import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;

/** Finds the names in a subject that name constraints are about. */
final class SubjectNames {

  private SubjectNames() {}

  /**
   * Returns the subject and the addresses of mail in it.
   *
   * @throws CertificateException in OpenSSL's words when an address is none
   */
  static List<GeneralName> of(DistinguishedName subject) throws CertificateException {
    List<GeneralName> names = new ArrayList<>();
    if (!subject.isEmpty()) {
      names.add(new GeneralName(subject));
    }
    for (Der email : subject.values(DistinguishedName.EMAIL_ADDRESS)) {
      if (!DerText.isIa5(email)) {
        throw unsupported();
      }
      names.add(new GeneralName(GeneralName.EMAIL, DerText.latin1(email)));
    }
    return names;
  }

  private static CertificateException unsupported() {
    return new CertificateException("unsupported or invalid name syntax");
  }

  /**
   * Returns the common names that may be those of hosts.
   *
   * @throws CertificateException in OpenSSL's words when one is malformed
   */
  static List<GeneralName> hosts(DistinguishedName subject) throws CertificateException {
    List<GeneralName> hosts = new ArrayList<>();
    for (Der value : subject.values(DistinguishedName.COMMON_NAME)) {
      String text = withoutZerosAtEnd(DerText.of(value));
      if (text.indexOf('\0') >= 0) {
        throw unsupported();
      }
      if (isHost(text)) {
        hosts.add(new GeneralName(GeneralName.DNS, text));
      }
    }
    return hosts;
  }

  private static String withoutZerosAtEnd(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\0') {
      end--;
    }
    return text.substring(0, end);
  }

  /** Two labels or more, of letters, digits, underscores and inner dashes. */
  private static boolean isHost(String text) {
    boolean hasDot = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isWord(c)) {
        boolean isInside = i > 0 && i < text.length() - 1;
        boolean isDot = c == '.' && isInside && endsLabel(text, i);
        if (!isDot && !(c == '-' && isInside)) {
          return false;
        }
        hasDot = hasDot || isDot;
      }
    }
    return hasDot;
  }

  private static boolean endsLabel(String text, int dot) {
    char next = text.charAt(dot + 1);
    return next != '.' && next != '-' && text.charAt(dot - 1) != '-';
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
