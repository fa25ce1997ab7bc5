package kms.x509;

import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;

/** Reads the certificates of a PEM file (RFC 7468) as OpenSSL does, and ignores all else in it. */
final class PemBundle {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";
  private static final String TRUSTED = "TRUSTED CERTIFICATE";

  private final String text;
  private final List<StoredCertificate> certificates = new ArrayList<>();

  private PemBundle(String text) {
    this.text = text;
  }

  /**
   * Returns the certificates of a file.
   *
   * @throws CertificateException in OpenSSL's words when there is none, or one that is malformed
   */
  static List<StoredCertificate> read(String text) throws CertificateException {
    PemBundle bundle = new PemBundle(text);
    for (int begin = bundle.find(BEGIN, 0); begin >= 0; ) {
      begin = bundle.find(BEGIN, bundle.readBlock(begin));
    }
    if (bundle.certificates.isEmpty()) {
      throw new CertificateException(
          "[X509: NO_CERTIFICATE_OR_CRL_FOUND] no certificate or crl found");
    }
    return bundle.certificates;
  }

  private static CertificateException malformed() {
    return new CertificateException("[SSL] PEM lib");
  }

  /** Returns where a line starts so, or -1. */
  private int find(String start, int from) {
    int found = text.indexOf(start, from);
    while (found > 0 && text.charAt(found - 1) != '\n') {
      found = text.indexOf(start, found + 1);
    }
    return found;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Reads from the line that begins a block, and returns where the line that ends it ends. */
  private int readBlock(int begin) throws CertificateException {
    int content = lineEnd(begin);
    String label = text.substring(begin + BEGIN.length(), content).stripTrailing();
    if (!label.endsWith(DASHES)) {
      return content;
    }
    int end = find(END, content);
    int after = end < 0 ? -1 : lineEnd(end);
    if (end < 0 || !text.substring(end + END.length(), after).stripTrailing().equals(label)) {
      throw malformed();
    }
    String type = label.substring(0, label.length() - DASHES.length());
    if (type.equals("CERTIFICATE") || type.equals("X509 CERTIFICATE") || type.equals(TRUSTED)) {
      certificates.add(certificate(text.substring(content, end), type.equals(TRUSTED)));
    }
    return after;
  }

  private static StoredCertificate certificate(String block, boolean hasSettings)
      throws CertificateException {
    try {
      byte[] bytes = PemBlock.decode(block);
      StoredCertificate certificate = StoredCertificate.in(bytes, 0);
      return hasSettings
          ? certificate.with(TrustSetting.after(certificate.encoded()))
          : certificate;
    } catch (IllegalArgumentException | CertificateException e) {
      throw new CertificateException("[SSL] PEM lib", e);
    }
  }
}
