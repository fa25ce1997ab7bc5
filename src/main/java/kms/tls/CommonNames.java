package kms.tls;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/** Finds the common names in the subject of a certificate. */
final class CommonNames {
  /** The attribute 2.5.4.3 (ITU-T X.520), as an object identifier in DER. */
  private static final byte[] COMMON_NAME = {6, 3, 0x55, 4, 3};

  private static final int BMP_STRING = 0x1E;

  private CommonNames() {}

  /**
   * Returns the common names, in their order.
   *
   * @throws CertificateException when the subject is malformed
   */
  static List<String> of(X500Principal subject) throws CertificateException {
    List<String> names = new ArrayList<>();
    byte[] der = subject.getEncoded();
    int end = DerCertificate.end(der, 0);
    // A name is a sequence of sets of attributes, each a sequence of a type and a value.
    for (int set = DerCertificate.content(der, 0); set < end; set = DerCertificate.end(der, set)) {
      int setEnd = DerCertificate.end(der, set);
      for (int attribute = DerCertificate.content(der, set);
          attribute < setEnd;
          attribute = DerCertificate.end(der, attribute)) {
        int type = DerCertificate.content(der, attribute);
        if (isCommonName(der, type)) {
          names.add(text(der, type + COMMON_NAME.length));
        }
      }
    }
    return names;
  }

  private static boolean isCommonName(byte[] der, int type) {
    int end = Math.min(type + COMMON_NAME.length, der.length);
    return Arrays.equals(der, type, end, COMMON_NAME, 0, COMMON_NAME.length);
  }

  private static String text(byte[] der, int value) throws CertificateException {
    Charset charset = der[value] == BMP_STRING ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    int start = DerCertificate.content(der, value);
    return new String(der, start, DerCertificate.end(der, value) - start, charset);
  }
}
