package kms.tls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.KeyStore;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerCertificateTest {

  private static List<X509Certificate> roots() throws Exception {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    return List.of(((X509TrustManager) factory.getTrustManagers()[0]).getAcceptedIssuers());
  }

  private static byte[] joined(List<X509Certificate> certificates)
      throws CertificateEncodingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (X509Certificate certificate : certificates) {
      bytes.writeBytes(certificate.getEncoded());
    }
    return bytes.toByteArray();
  }

  @Test
  void findsTheSubjectsThatJavaFinds() throws Exception {
    List<X509Certificate> roots = roots();
    List<DerCertificate> certificates = DerCertificate.all(joined(roots));
    assertEquals(roots.size(), certificates.size());
    for (int i = 0; i < roots.size(); i++) {
      assertTrue(
          certificates.get(i).hasSubject(roots.get(i).getSubjectX500Principal().getEncoded()));
      assertArrayEquals(roots.get(i).getEncoded(), read(certificates.get(i)));
    }
  }

  private static byte[] read(DerCertificate certificate) throws IOException {
    return certificate.open().readAllBytes();
  }

  @Test
  void hasNoOtherSubject() throws Exception {
    X509Certificate root = roots().get(0);
    byte[] name = root.getSubjectX500Principal().getEncoded();
    DerCertificate certificate = DerCertificate.of(root.getEncoded());
    assertFalse(certificate.hasSubject(Arrays.copyOf(name, name.length - 1)));
    name[name.length - 1]++;
    assertFalse(certificate.hasSubject(name));
  }

  @Test
  void passesOverWhatFollows() throws Exception {
    byte[] root = roots().get(0).getEncoded();
    byte[] longer = Arrays.copyOf(root, root.length + 10);
    assertArrayEquals(root, read(DerCertificate.of(longer)));
  }

  @Test
  void refusesAnythingCutShort() throws Exception {
    byte[] root = roots().get(0).getEncoded();
    for (int length = 0; length < root.length; length++) {
      byte[] cut = Arrays.copyOf(root, length);
      assertThrows(CertificateException.class, () -> DerCertificate.of(cut));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x7F, 0x80, 0x81, 0x84, 0x88, 0xFF})
  void endsWhateverIsWrong(int value) throws Exception {
    List<X509Certificate> roots = roots().subList(0, 2);
    byte[] bytes = joined(roots);
    List<Integer> refused = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      byte[] broken = bytes.clone();
      broken[i] = (byte) value;
      try {
        DerCertificate.all(broken);
      } catch (CertificateException e) {
        refused.add(i);
      }
    }
    assertTrue(refused.contains(0), refused::toString);
  }
}
