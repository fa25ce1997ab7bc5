package kms.tls;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Reads the certificates of a PEM file and ignores everything else in it. */
final class PemBundle {
  /** Text around the certificates may be in any encoding. */
  static final Charset TEXT = StandardCharsets.ISO_8859_1;

  private static final String BEGIN = "-----BEGIN ";
  private static final String DASHES = "-----";

  private PemBundle() {}

  /**
   * Returns the certificates of a file.
   *
   * @throws CertificateException when there is none, or one that is malformed
   */
  static List<DerCertificate> read(String text) throws CertificateException {
    List<DerCertificate> certificates = new ArrayList<>();
    for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, begin + 1)) {
      int label = begin + BEGIN.length();
      int content = text.indexOf(DASHES, label);
      int end = content < 0 ? -1 : text.indexOf("-----END ", content + DASHES.length());
      if (end >= 0 && isCertificate(text.substring(label, content))) {
        certificates.add(certificate(text.substring(content + DASHES.length(), end)));
      }
    }
    if (certificates.isEmpty()) {
      throw new CertificateException(
          "[X509: NO_CERTIFICATE_OR_CRL_FOUND] no certificate or crl found");
    }
    return certificates;
  }

  private static boolean isCertificate(String label) {
    return label.equals("CERTIFICATE")
        || label.equals("X509 CERTIFICATE")
        || label.equals("TRUSTED CERTIFICATE");
  }

  private static DerCertificate certificate(String base64) throws CertificateException {
    try {
      return DerCertificate.of(Base64.getMimeDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      throw new CertificateException("[SSL] PEM lib", e);
    }
  }
}
