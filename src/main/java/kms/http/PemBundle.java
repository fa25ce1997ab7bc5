package kms.http;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
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
  static List<X509Certificate> read(String text) throws CertificateException {
    List<X509Certificate> certificates = new ArrayList<>();
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, begin + 1)) {
      int label = begin + BEGIN.length();
      int content = text.indexOf(DASHES, label);
      int end = content < 0 ? -1 : text.indexOf("-----END ", content + DASHES.length());
      if (end >= 0 && isCertificate(text.substring(label, content))) {
        certificates.add(certificate(factory, text.substring(content + DASHES.length(), end)));
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

  /** Reads the first structure only: OpenSSL's trusted certificates have settings behind it. */
  private static X509Certificate certificate(CertificateFactory factory, String base64)
      throws CertificateException {
    try {
      byte[] der = Base64.getMimeDecoder().decode(base64);
      return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
    } catch (IllegalArgumentException e) {
      throw new CertificateException("[SSL] PEM lib", e);
    }
  }
}
