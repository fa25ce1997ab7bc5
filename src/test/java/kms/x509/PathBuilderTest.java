package kms.x509;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class PathBuilderTest extends PathTest {
  private static final TestCertificate SERVER = server(BELOW).make();

  @Test
  void findsIssuersInAnyOrderAndMoreThanOnce() throws Exception {
    assertEquals(YES, verdict(List.of(ROOT), SERVER, BELOW));
    assertEquals(YES, verdict(List.of(ROOT), SERVER, ROOT, BELOW, BELOW, SERVER));
    assertEquals(YES, verdict(List.of(ROOT, BELOW), SERVER));
  }

  @Test
  void wantsAnIssuerThatSignedItself() throws Exception {
    assertEquals(NO_ISSUER, verdict(List.of(ROOT), SERVER));
    assertEquals("unable to get issuer certificate", verdict(List.of(BELOW), SERVER, BELOW, ROOT));
    assertEquals(NO_ISSUER, verdict(List.of(SERVER), SERVER));
  }

  @Test
  void trustsNoRootThatIsSent() throws Exception {
    TestCertificate forged = impostor();
    TestCertificate server = server(forged).make();
    String message = "self-signed certificate in certificate chain";
    assertEquals(message, verdict(List.of(ROOT), server, forged));
    assertEquals("self-signed certificate", verdict(List.of(ROOT), forged));
  }

  @Test
  void tellsAuthoritiesOfTheSameNameApart() throws Exception {
    TestCertificate other = impostor();
    TestCertificate server = server(ROOT).make();
    assertEquals(YES, verdict(List.of(other, ROOT), server));
    assertEquals(NO_ISSUER, verdict(List.of(other), server));
    TestCertificate unmarked =
        server(ROOT)
            .extension(CertificateMaker.AUTHORITY_KEY_ID, false, new byte[] {0x30, 0})
            .make();
    assertEquals(YES, verdict(List.of(ROOT, other), unmarked));
    assertEquals(NO_SIGNATURE, verdict(List.of(other, ROOT), unmarked));
  }

  @Test
  void comparesNamesByWhatTheySay() throws Exception {
    byte[] printable =
        DerWriter.name(
            DerWriter.attribute(DistinguishedName.COMMON_NAME, DerWriter.text(0x13, " ROOT ")));
    assertEquals(YES, verdict(List.of(ROOT), server(ROOT).issuerName(printable).make()));
    TestCertificate upper = new CertificateMaker(printable).authority().make();
    TestCertificate unmarked =
        server(ROOT)
            .extension(CertificateMaker.AUTHORITY_KEY_ID, false, new byte[] {0x30, 0})
            .make();
    assertEquals(NO_SIGNATURE, verdict(List.of(upper, ROOT), unmarked));
  }

  @Test
  void comparesWhatIdentifiesTheIssuer() throws Exception {
    byte[] name = DerWriter.value(0xA1, DerWriter.value(0xA4, ROOT.subject()));
    byte[] otherName =
        DerWriter.value(0xA1, DerWriter.value(0xA4, DerWriter.commonNames("another")));
    byte[] serial = {(byte) 0x82, 1, 1};
    byte[] otherSerial = {(byte) 0x82, 1, 2};
    byte[] otherKey = {(byte) 0x80, 1, 9};
    assertEquals(YES, verdictWith(name, serial));
    assertEquals(YES, verdictWith(serial));
    assertEquals(NO_ISSUER, verdictWith(name, otherSerial));
    assertEquals(NO_ISSUER, verdictWith(otherName, serial));
    assertEquals(NO_ISSUER, verdictWith(otherKey));
  }

  private static String verdictWith(byte[]... parts) throws Exception {
    byte[] id = DerWriter.sequence(parts);
    return verdict(
        List.of(ROOT), server(ROOT).extension(CertificateMaker.AUTHORITY_KEY_ID, false, id).make());
  }

  @Test
  void prefersIssuersThatAreGoodNow() throws Exception {
    CertificateMaker old = root().key(ROOT.key()).valid(BEFORE, NOW.minusSeconds(1));
    TestCertificate expired = old.make();
    TestCertificate server = server(ROOT).make();
    assertEquals(YES, verdict(List.of(expired, ROOT), server));
    assertEquals(EXPIRED, verdict(List.of(expired), server));
    TestCertificate expiredBelow =
        below(ROOT).key(BELOW.key()).valid(BEFORE, NOW.minusSeconds(1)).make();
    assertEquals(YES, verdict(List.of(ROOT), SERVER, expiredBelow, BELOW));
    assertEquals(YES, verdict(List.of(ROOT, expiredBelow, BELOW), SERVER));
    assertEquals(EXPIRED, verdict(List.of(ROOT, expiredBelow), SERVER, BELOW));
  }

  @Test
  void prefersIssuersThatAreTrusted() throws Exception {
    TestCertificate old = new CertificateMaker("old").authority().make();
    TestCertificate crossed = root().key(ROOT.key()).by(old).make();
    TestCertificate server = server(ROOT).make();
    assertEquals(YES, verdict(List.of(ROOT), server, crossed));
    assertEquals(YES, verdict(List.of(old), server, crossed));
    assertEquals(YES, verdict(List.of(old), server, crossed, old));
  }

  @Test
  void passesOverWhatIsNotNeeded() throws Exception {
    TestCertificate weak = new CertificateMaker("x").authority().key(TestKey.rsa(1024)).make();
    TestCertificate critical = root().extension("1.2.3", true, new byte[] {5, 0}).make();
    assertEquals(YES, verdict(List.of(ROOT), SERVER, weak, BELOW, critical));
  }

  @Test
  void endsLoops() throws Exception {
    TestCertificate one = new CertificateMaker("one").authority().make();
    TestCertificate two = new CertificateMaker("two").authority().make();
    TestCertificate oneByTwo =
        new CertificateMaker("one").authority().key(one.key()).by(two).make();
    TestCertificate twoByOne =
        new CertificateMaker("two").authority().key(two.key()).by(one).make();
    TestCertificate server = server(one).make();
    assertEquals(NO_ISSUER, verdict(List.of(ROOT), server, oneByTwo, twoByOne));
    String tooLong = "certificate chain too long";
    assertEquals(tooLong, verdict(List.of(oneByTwo, twoByOne), server));
  }

  @Test
  void goesUpAHundredSteps() throws Exception {
    List<TestCertificate> chain = new ArrayList<>(List.of(ROOT));
    for (int i = 1; i <= 101; i++) {
      TestCertificate last = chain.get(i - 1);
      chain.add(new CertificateMaker("n" + i).authority().key(ROOT.key()).by(last).make());
    }
    assertEquals(YES, verdictBelow(chain.subList(0, 101)));
    assertEquals("certificate chain too long", verdictBelow(chain));
  }

  private static String verdictBelow(List<TestCertificate> chain) throws Exception {
    List<TestCertificate> sent = new ArrayList<>(chain.subList(1, chain.size()));
    sent.add(server(chain.get(chain.size() - 1)).make());
    Collections.reverse(sent);
    return verdict(CertificateStore.ofPem(ROOT.pem()), sent);
  }

  /** A path of the 19 to the power of 5 that there are would do, if one could be believed. */
  @Test
  void looksAtOnePathOfMany() throws Exception {
    List<TestCertificate> sent = new ArrayList<>();
    List<TestCertificate> layers = new ArrayList<>();
    for (int i = 0; i <= 5; i++) {
      layers.add(unmarked("layer" + i).make());
    }
    sent.add(unmarked("server").without(CertificateMaker.KEY_USAGE).by(layers.get(0)).make());
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 19; j++) {
        TestCertificate above = layers.get(i + 1);
        sent.add(
            unmarked("layer" + i)
                .key(layers.get(i).key())
                .by(above)
                .serial(DerWriter.integer(j))
                .make());
      }
    }
    Collections.shuffle(sent.subList(1, sent.size()), new Random(1));
    assertEquals(NO_ISSUER, verdict(CertificateStore.ofPem(ROOT.pem()), sent));
  }

  private static CertificateMaker unmarked(String name) {
    return new CertificateMaker(name)
        .authority()
        .extension(CertificateMaker.AUTHORITY_KEY_ID, false, new byte[] {0x30, 0});
  }
}
