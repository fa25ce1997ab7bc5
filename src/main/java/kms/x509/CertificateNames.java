package kms.x509;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kms.python.PythonText;
import kms.url.HostRules;

/** Checks that a certificate is that of the host asked for, by the rules of urllib3 2. */
public final class CertificateNames {
  private final String host;
  private final boolean isAddress;
  private final List<String> others = new ArrayList<>();

  private CertificateNames(String host) {
    this.host = host;
    this.isAddress = HostRules.isAddress(host);
  }

  /**
   * Checks the host against the alternative names of the certificate, and against the common names
   * of its subject when there are none of a host and it is no address.
   *
   * @param host a name, or an address without brackets
   * @throws CertificateException in urllib3's words when none fits, and when Python cannot read one
   */
  public static void check(Certificate certificate, String host) throws CertificateException {
    CertificateNames names = new CertificateNames(host);
    checkReadable(certificate);
    if (!names.isAmong(certificate.extensions().alternativeNames())
        && !names.isCommon(certificate.subject())) {
      throw new CertificateException(names.mismatch());
    }
  }

  /** Python reads all names before urllib3 looks for one. */
  private static void checkReadable(Certificate certificate) throws CertificateException {
    certificate.subject().checkText();
    certificate.issuer().checkText();
    for (GeneralName name : certificate.extensions().alternativeNames()) {
      DistinguishedName directory = name.directory();
      if (directory != null) {
        directory.checkText();
      } else if (name.isText()) {
        name.utf8();
      }
    }
  }

  private boolean isAmong(List<GeneralName> names) throws CertificateException {
    for (GeneralName name : names) {
      boolean isFitting = false;
      if (name.tag() == GeneralName.DNS) {
        String text = name.utf8();
        others.add(PythonText.repr(text));
        isFitting = !isAddress && HostPattern.matches(text, host);
      } else if (name.tag() == GeneralName.IP) {
        byte[] bytes = name.text().getBytes(StandardCharsets.ISO_8859_1);
        others.add(PythonText.repr(IpAddress.format(bytes)));
        isFitting = isAddress && Arrays.equals(IpAddress.checked(bytes), IpAddress.parse(host));
      }
      if (isFitting) {
        return true;
      }
    }
    return false;
  }

  private boolean isCommon(DistinguishedName subject) throws CertificateException {
    if (isAddress || !others.isEmpty()) {
      return false;
    }
    for (Der value : subject.values(DistinguishedName.COMMON_NAME)) {
      String text = DerText.of(value);
      if (HostPattern.matches(text, host)) {
        return true;
      }
      others.add(PythonText.repr(text));
    }
    return false;
  }

  private String mismatch() {
    if (others.isEmpty()) {
      return "no appropriate subjectAltName fields were found";
    }
    return "hostname "
        + PythonText.repr(host)
        + (others.size() == 1 ? " doesn't match " : " doesn't match either of ")
        + String.join(", ", others);
  }
}
