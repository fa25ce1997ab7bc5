package kms.x509;

import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;

/** The certificates that a user, or the build, trusts. */
public final class CertificateStore {
  private final List<StoredCertificate> certificates;

  private CertificateStore(List<StoredCertificate> certificates) {
    this.certificates = certificates;
  }

  /**
   * Returns the certificates that stand one after the other in DER.
   *
   * @throws CertificateException when one is malformed
   */
  public static CertificateStore ofDer(byte[] bytes) throws CertificateException {
    List<StoredCertificate> certificates = new ArrayList<>();
    for (int start = 0; start < bytes.length; ) {
      StoredCertificate next = StoredCertificate.in(bytes, start);
      certificates.add(next);
      start = next.encoded().end();
    }
    return new CertificateStore(certificates);
  }

  /**
   * Returns the certificates of a PEM file.
   *
   * @param text a character for each byte of it
   * @throws CertificateException in OpenSSL's words when there is none, or one that is malformed
   */
  public static CertificateStore ofPem(String text) throws CertificateException {
    return new CertificateStore(PemBundle.read(text));
  }

  /** Returns those with the name as their subject that can be read, in their order. */
  List<Certificate> named(DistinguishedName name) {
    List<Certificate> found = new ArrayList<>();
    for (StoredCertificate stored : certificates) {
      Certificate certificate = name.isSame(stored.subject()) ? stored.read() : null;
      if (certificate != null) {
        found.add(certificate);
      }
    }
    return found;
  }
}
