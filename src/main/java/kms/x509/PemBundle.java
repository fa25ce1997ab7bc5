package kms.x509;

import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;

/** Reads the certificates of a PEM file as OpenSSL does, and wants all else in it well-formed. */
final class PemBundle {
  private final List<StoredCertificate> certificates = new ArrayList<>();
  private boolean hasRevocationList;

  private PemBundle() {}

  /**
   * Returns the certificates of a file.
   *
   * @throws CertificateException in OpenSSL's words when there is neither one nor a list of revoked
   *     ones, or a block is malformed
   */
  static List<StoredCertificate> read(String text) throws CertificateException {
    PemBundle bundle = new PemBundle();
    PemLines lines = new PemLines(text);
    for (PemBlock block = PemBlock.next(lines); block != null; block = PemBlock.next(lines)) {
      try {
        bundle.add(block);
      } catch (CertificateException e) {
        CertificateException malformed = PemBlock.malformed();
        malformed.initCause(e);
        throw malformed;
      }
    }
    if (bundle.certificates.isEmpty() && !bundle.hasRevocationList) {
      throw new CertificateException(
          "[X509: NO_CERTIFICATE_OR_CRL_FOUND] no certificate or crl found");
    }
    return bundle.certificates;
  }

  private void add(PemBlock block) throws CertificateException {
    String label = block.label();
    switch (label) {
      case "CERTIFICATE", "X509 CERTIFICATE" -> certificates.add(certificate(block));
      case "TRUSTED CERTIFICATE" -> {
        StoredCertificate certificate = certificate(block);
        certificates.add(certificate.with(TrustSetting.after(certificate.encoded())));
      }
      case "X509 CRL" -> {
        block.checkPlain();
        RevocationList.check(block.bytes());
        hasRevocationList = true;
      }
      default -> {
        if (label.contains(PemPrivateKey.LABEL)) {
          PemPrivateKey.check(block);
        }
      }
    }
  }

  private static StoredCertificate certificate(PemBlock block) throws CertificateException {
    block.checkPlain();
    return StoredCertificate.in(block.bytes(), 0);
  }
}
