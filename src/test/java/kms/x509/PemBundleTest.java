package kms.x509;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemBundleTest extends PathTest {
  private static final String PEM = ROOT.pem();

  private static int count(String text) throws CertificateException {
    return PemBundle.read(text).size();
  }

  @Test
  void readsCertificatesWithTextAround() throws Exception {
    assertEquals(2, count("One:\n" + PEM + "\u00e9 -----BEGIN x\nTwo:\n" + PEM + "end"));
    assertEquals(1, count(PEM.stripTrailing()));
    assertEquals(1, count(PEM.replace("\n", "\r\n")));
    assertEquals(1, count(PEM.replace("\n", " \t\n")));
    assertEquals(1, count(PEM.replace("CERTIFICATE", "X509 CERTIFICATE")));
    assertEquals(1, count("-----BEGIN KEY-----\nAAAA\n-----END KEY-----\n" + PEM));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 63, 65, 2000})
  void readsLinesOfAnyLength(int length) throws Exception {
    String base64 =
        Base64.getEncoder()
            .encodeToString(ROOT.der())
            .replaceAll("(.{" + length + "})(?!$)", "$1\n");
    String pem = "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
    assertEquals(1, count(pem));
  }

  @Test
  void takesBytesBehindACertificate() throws Exception {
    byte[] longer = DerWriter.joined(ROOT.der(), new byte[] {1, 2, 3});
    assertEquals(1, count(new TestCertificate(longer, ROOT.subject(), ROOT.key(), null).pem()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text\n",
        " -----BEGIN CERTIFICATE-----\n",
        "-----BEGIN X-----\nAAAA\n-----END X-----"
      })
  void wantsACertificate(String text) {
    assertEquals("[X509: NO_CERTIFICATE_OR_CRL_FOUND] no certificate or crl found", message(text));
  }

  @Test
  void refusesMalformedBlocks() {
    byte[] longer = Arrays.copyOf(ROOT.der(), ROOT.der().length / 3 * 3 + 4);
    String padded = new TestCertificate(longer, ROOT.subject(), ROOT.key(), null).pem();
    for (String text :
        List.of(
            PEM.replace("END CERTIFICATE", "END OTHER"),
            PEM.substring(0, PEM.indexOf("-----END")),
            PEM.replace("MII", "M!I"),
            PEM.replace("MII", "M=I"),
            PEM.replace("MII", "AAAA"),
            PEM.replace("\n-----END", "!\n-----END"),
            padded.replace("=", ""),
            padded.replace("=", "!"),
            "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
            PEM.replaceFirst("\n", "\nA: b\n\n"))) {
      assertEquals("[X509] PEM lib", message(text), text);
    }
  }

  private static String message(String text) {
    return String.valueOf(
        assertThrows(CertificateException.class, () -> PemBundle.read(text)).getMessage());
  }

  private static String verdict(byte[]... settings) throws Exception {
    TestCertificate below = below(ROOT).make();
    byte[] both = DerWriter.joined(below.der(), DerWriter.sequence(settings));
    String pem = new TestCertificate(both, below.subject(), below.key(), null).pem();
    CertificateStore store =
        CertificateStore.ofPem(pem.replace("CERTIFICATE", "TRUSTED CERTIFICATE"));
    return verdict(store, List.of(server(below).make()));
  }

  @Test
  void heedsWhatACertificateIsTrustedFor() throws Exception {
    byte[] server = DerWriter.oid("1.3.6.1.5.5.7.3.1");
    byte[] client = DerWriter.oid("1.3.6.1.5.5.7.3.2");
    byte[] any = DerWriter.oid("2.5.29.37.0");
    assertEquals(YES, verdict(DerWriter.sequence(server)));
    assertEquals(YES, verdict(DerWriter.sequence(client, any)));
    assertEquals("certificate rejected", verdict(DerWriter.sequence(client)));
    assertEquals(
        "certificate rejected", verdict(DerWriter.sequence(server), DerWriter.value(0xA0, server)));
    assertEquals("unable to get issuer certificate", verdict(DerWriter.value(0xA0, client)));
    assertEquals("unable to get issuer certificate", verdict());
  }
}
