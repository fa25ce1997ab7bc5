package kms.x509;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a path must keep, on each of its certificates. */
class PathVerifierTest extends PathTest {
  private static final TestCertificate RSA_ROOT =
      new CertificateMaker("rsa").authority().key(TestKey.rsa(2048)).make();

  private static String underRoot(CertificateMaker changed) throws Exception {
    TestCertificate root = changed.make();
    return verdict(List.of(root), server(root).make());
  }

  /** The verdict must not depend on where the authority below the root comes from. */
  private static String underBelow(CertificateMaker changed) throws Exception {
    TestCertificate below = changed.make();
    String sent = verdict(List.of(ROOT), server(below).make(), below);
    assertEquals(sent, verdict(List.of(ROOT, below), server(below).make()));
    return sent;
  }

  private static String of(CertificateMaker changed) throws Exception {
    return verdict(List.of(ROOT), changed.make());
  }

  private static String inBundle(CertificateMaker changed) throws Exception {
    TestCertificate server = changed.make();
    return verdict(List.of(server), server);
  }

  private static CertificateMaker alone() {
    return new CertificateMaker("example.com").names("dns:example.com");
  }

  @Test
  void wantsTheTimeToBeWithinAllValidities() throws Exception {
    assertEquals(YES, underRoot(root().valid(BEFORE, AFTER)));
    assertEquals(YES, underRoot(root().valid(NOW, NOW.plusSeconds(1))));
    assertEquals(EXPIRED, underRoot(root().valid(BEFORE, NOW)));
    assertEquals(YOUNG, underRoot(root().valid(NOW.plusSeconds(1), AFTER)));
    assertEquals(EXPIRED, underBelow(below(ROOT).valid(BEFORE, NOW)));
    assertEquals(YOUNG, underBelow(below(ROOT).valid(NOW.plusSeconds(1), AFTER)));
    assertEquals(EXPIRED, of(server(ROOT).valid(BEFORE, NOW)));
    assertEquals(YOUNG, of(server(ROOT).valid(NOW.plusSeconds(1), AFTER)));
    assertEquals(EXPIRED, inBundle(alone().valid(BEFORE, NOW)));
    TestCertificate old = root().valid(BEFORE, NOW).make();
    TestCertificate server = server(old).make();
    assertEquals(EXPIRED, verdict(List.of(old, server), server));
    TestCertificate below = below(old).make();
    assertEquals(EXPIRED, verdict(List.of(old, below), server(below).make()));
  }

  @Test
  void wantsIssuersToBeAuthorities() throws Exception {
    String bc = CertificateMaker.BASIC_CONSTRAINTS;
    byte[] no = DerWriter.sequence();
    assertEquals(NO_AUTHORITY, underRoot(root().extension(bc, true, no)));
    assertEquals(NO_AUTHORITY, underBelow(below(ROOT).extension(bc, true, no)));
    assertEquals(NO_AUTHORITY, underBelow(below(ROOT).without(bc)));
    assertEquals(NO_AUTHORITY, underRoot(root().keyUsage(0x80)));
    assertEquals(NO_AUTHORITY, underBelow(below(ROOT).keyUsage(0x82)));
    assertEquals(YES, underBelow(below(ROOT).without(CertificateMaker.KEY_USAGE)));
    TestCertificate other = alone().key(TestKey.onCurve("secp256r1")).by(ROOT).make();
    assertEquals(NO_AUTHORITY, verdict(List.of(ROOT), server(other).make(), other));
  }

  @Test
  void takesOldRootsForAuthorities() throws Exception {
    String bc = CertificateMaker.BASIC_CONSTRAINTS;
    assertEquals(YES, underRoot(root().version1()));
    assertEquals(NO_AUTHORITY, underBelow(below(ROOT).version1()));
    assertEquals(YES, underRoot(root().without(bc)));
    CertificateMaker neither = root().without(bc).without(CertificateMaker.KEY_USAGE);
    assertEquals(NO_AUTHORITY, underRoot(neither));
    assertEquals(YES, underRoot(netscape(neither, 0x04)));
    assertEquals(NO_PURPOSE, underRoot(netscape(neither, 0x02)));
    assertEquals(NO_AUTHORITY, underRoot(netscape(neither, 0x40)));
  }

  private static CertificateMaker netscape(CertificateMaker maker, int bits) {
    return maker.extension("2.16.840.1.113730.1.1", false, DerWriter.bits(0, (byte) bits));
  }

  @Test
  void countsTheAuthoritiesBelow() throws Exception {
    TestCertificate none = root().authority(0).make();
    assertEquals(YES, verdict(List.of(none), server(none).make()));
    TestCertificate below = below(none).make();
    assertEquals(TOO_LONG, verdict(List.of(none), server(below).make(), below));
    TestCertificate one = root().authority(1).make();
    below = below(one).make();
    assertEquals(YES, verdict(List.of(one), server(below).make(), below));
    TestCertificate last = below(ROOT).authority(0).make();
    TestCertificate further =
        new CertificateMaker("further").authority().key(ROOT.key()).by(last).make();
    TestCertificate server = server(further).make();
    assertEquals(TOO_LONG, verdict(List.of(ROOT), server, further, last));
    assertEquals(TOO_LONG, verdict(List.of(ROOT, last), server, further));
  }

  @Test
  void doesNotCountThoseThatBearTheNameOfTheirIssuer() throws Exception {
    TestCertificate last = below(ROOT).authority(0).make();
    TestCertificate renewed = below(last).key(ROOT.key()).make();
    assertEquals(YES, verdict(List.of(ROOT), server(renewed).make(), renewed, last));
    TestCertificate further =
        new CertificateMaker("further").authority().key(ROOT.key()).by(renewed).make();
    assertEquals(TOO_LONG, verdict(List.of(ROOT), server(further).make(), further, renewed, last));
  }

  @Test
  void wantsThePurposeToBeServersAllTheWay() throws Exception {
    String server = "1.3.6.1.5.5.7.3.1";
    String client = "1.3.6.1.5.5.7.3.2";
    String any = "2.5.29.37.0";
    String gated = "1.3.6.1.4.1.311.10.3.3";
    for (String bad : List.of(client, any, "1.3.6.1.5.5.7.3.3", "1.2.3", "2.25.999999999999")) {
      assertEquals(NO_PURPOSE, underRoot(root().purposes(bad)));
      assertEquals(NO_PURPOSE, underBelow(below(ROOT).purposes(bad)));
      assertEquals(NO_PURPOSE, of(server(ROOT).purposes(bad)));
      assertEquals(NO_PURPOSE, inBundle(alone().purposes(bad)));
    }
    for (String good : List.of(server, gated)) {
      assertEquals(YES, underRoot(root().purposes(client, good)));
      assertEquals(YES, underBelow(below(ROOT).purposes(client, good)));
      assertEquals(YES, of(server(ROOT).purposes(good)));
    }
    assertEquals(NO_PURPOSE, of(server(ROOT).purposes()));
  }

  @Test
  void wantsTheKeyToBeForServers() throws Exception {
    for (int good : new int[] {0x80, 0x20, 0x08, 0xFF}) {
      assertEquals(YES, of(server(ROOT).keyUsage(good)));
    }
    for (int bad : new int[] {0x40, 0x10, 0x04, 0x06}) {
      assertEquals(NO_PURPOSE, of(server(ROOT).keyUsage(bad)));
    }
    assertEquals(NO_PURPOSE, of(new CertificateMaker("x").authority().by(ROOT)));
    assertEquals(NO_PURPOSE, inBundle(root()));
    assertEquals(YES, inBundle(root().without(CertificateMaker.KEY_USAGE)));
    assertEquals(YES, of(netscape(server(ROOT), 0x40)));
    assertEquals(NO_PURPOSE, of(netscape(server(ROOT), 0x80)));
  }

  @Test
  void takesNoCriticalExtensionThatItDoesNotHandle() throws Exception {
    for (String oid : List.of("1.2.3.4", "1.3.6.1.5.5.7.1.24", "2.5.29.18")) {
      byte[] value = {0x30, 0};
      assertEquals(UNHANDLED, underRoot(root().extension(oid, true, value)));
      assertEquals(UNHANDLED, underBelow(below(ROOT).extension(oid, true, value)));
      assertEquals(UNHANDLED, of(server(ROOT).extension(oid, true, value)));
      assertEquals(YES, of(server(ROOT).extension(oid, false, value)));
    }
  }

  @Test
  void passesOverPolicies() throws Exception {
    byte[] noPolicyMayBeMissing = DerWriter.sequence(new byte[] {(byte) 0x80, 1, 0});
    for (String oid : List.of("2.5.29.32", "2.5.29.33", "2.5.29.36", "2.5.29.54")) {
      assertEquals(YES, underBelow(below(ROOT).extension(oid, true, noPolicyMayBeMissing)));
    }
  }

  @Test
  void takesNoCertificateOfAProgram() throws Exception {
    assertEquals(
        "proxy certificates not allowed, please set the appropriate flag",
        of(server(ROOT).extension("1.3.6.1.5.5.7.1.14", true, new byte[] {0x30, 0})));
  }

  /** Only where the server's own certificate is about them are those of its issuers looked at. */
  @Test
  void takesNoServerThatAnnouncesRoutes() throws Exception {
    byte[] all = DerWriter.sequence(DerWriter.value(0xA0, new byte[] {5, 0}));
    for (String oid : List.of("1.3.6.1.5.5.7.1.7", "1.3.6.1.5.5.7.1.8")) {
      assertEquals(
          "RFC 3779 resource not subset of parent's resources",
          of(server(ROOT).extension(oid, true, all)));
      assertEquals(YES, of(server(ROOT).extension(oid, true, DerWriter.sequence())));
      assertEquals(YES, underBelow(below(ROOT).extension(oid, true, all)));
      assertEquals(YES, underRoot(root().extension(oid, false, all)));
      assertEquals(NO_ISSUER, underRoot(root().extension(oid, false, new byte[] {5, 0})));
    }
  }

  /** What is in the extension is the content of its only sequence. */
  @ParameterizedTest
  @CsvSource({
    "3008A006A0048602782F, yes",
    "300DA00BA109300706035504030C00, yes",
    "3004A2028200, yes",
    "300881020640A2028200, yes",
    "3007810140A2028200, no",
    "3000, no",
    "300481020640, no",
    "3008A202820081020640, no",
    "3004A0020500, no",
    "3006A004A000A000, no",
    "3004A002A000, yes",
    "3002A900, no",
    "3002A000, no",
    "300BA009A107300506005504, no"
  })
  void wantsToKnowWhereRevokedOnesAreListed(String point, String expected) throws Exception {
    byte[] points = DerWriter.sequence(HexFormat.of().parseHex(point));
    assertEquals(
        expected.equals("yes") ? YES : NO_ISSUER,
        underRoot(root().extension("2.5.29.31", false, points)));
  }

  @Test
  void wantsStrongKeys() throws Exception {
    TestKey weak = TestKey.rsa(1024);
    assertEquals("CA certificate key too weak", underRoot(root().key(weak)));
    assertEquals("CA certificate key too weak", underBelow(below(ROOT).key(weak)));
    assertEquals("EE certificate key too weak", of(server(ROOT).key(weak)));
    assertEquals("EE certificate key too weak", inBundle(alone().key(weak)));
    assertEquals(YES, of(server(ROOT).key(TestKey.rsa(2048))));
    assertEquals(YES, underRoot(root().key(TestKey.ed25519())));
    assertEquals(YES, underBelow(below(ROOT).key(TestKey.onCurve("secp521r1"))));
  }

  @Test
  void wantsStrongSignaturesBelowTheRoot() throws Exception {
    assertEquals(WEAK_SIGNATURE, of(server(ROOT).signedWith("SHA1withECDSA")));
    assertEquals(YES, of(server(ROOT).signedWith("SHA224withECDSA")));
    assertEquals(WEAK_SIGNATURE, underBelow(below(ROOT).signedWith("SHA1withECDSA")));
    for (String algorithm : List.of("SHA1withRSA", "MD5withRSA")) {
      CertificateMaker server = server(RSA_ROOT).signedWith(algorithm);
      assertEquals(WEAK_SIGNATURE, verdict(List.of(RSA_ROOT), server.make()));
      TestCertificate root = root().key(RSA_ROOT.key()).signedWith(algorithm).make();
      assertEquals(YES, verdict(List.of(root), server(root).make()));
    }
  }

  @Test
  void looksForTheDigestThatIsReallyUsed() throws Exception {
    byte[] sha1 = DerWriter.sequence();
    byte[] sha256 = DerWriter.sequence(DerWriter.oid("2.16.840.1.101.3.4.2.1"));
    byte[] mask = DerWriter.sequence(DerWriter.oid("1.2.840.113549.1.1.8"), sha256);
    byte[] modern =
        DerWriter.sequence(
            DerWriter.value(0xA0, sha256),
            DerWriter.value(0xA1, mask),
            DerWriter.value(0xA2, DerWriter.integer(32)));
    PSSParameterSpec weak = new PSSParameterSpec("SHA-1", "MGF1", MGF1ParameterSpec.SHA1, 20, 1);
    PSSParameterSpec strong =
        new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);
    List<TestCertificate> trusted = List.of(RSA_ROOT);
    assertEquals(
        WEAK_SIGNATURE, verdict(trusted, server(RSA_ROOT).signedWithPss(weak, sha1).make()));
    assertEquals(YES, verdict(trusted, server(RSA_ROOT).signedWithPss(strong, modern).make()));
    assertEquals(
        WEAK_SIGNATURE,
        verdict(trusted, server(RSA_ROOT).signedWithPss(strong, new byte[0]).make()));
    TestCertificate root = root().key(RSA_ROOT.key()).signedWithPss(weak, sha1).make();
    assertEquals(YES, verdict(List.of(root), server(root).make()));
  }

  @Test
  void checksSignaturesButNotTheOneOfTheRoot() throws Exception {
    byte[] keyId = DerWriter.sequence();
    CertificateMaker forged =
        server(impostor()).extension(CertificateMaker.AUTHORITY_KEY_ID, false, keyId);
    assertEquals(NO_SIGNATURE, of(forged));
    TestCertificate changed = changedLastByte(ROOT);
    assertEquals(YES, verdict(List.of(changed), server(ROOT).make()));
    assertEquals(NO_SIGNATURE, verdict(List.of(ROOT), changedLastByte(server(ROOT).make())));
    TestCertificate below = changedLastByte(BELOW);
    assertEquals(NO_SIGNATURE, verdict(List.of(ROOT, below), server(BELOW).make()));
  }

  private static TestCertificate changedLastByte(TestCertificate certificate) {
    byte[] der = certificate.der().clone();
    der[der.length - 1] ^= 1;
    return new TestCertificate(der, certificate.subject(), certificate.key(), null);
  }

  @Test
  void takesUnusualSerialNumbersAndSubjects() throws Exception {
    assertEquals(YES, of(server(ROOT).serial(DerWriter.integer(-1))));
    byte[] long40 = BigInteger.ONE.shiftLeft(318).toByteArray();
    assertEquals(YES, of(server(ROOT).serial(DerWriter.value(Der.INTEGER, long40))));
    CertificateMaker nameless = new CertificateMaker(DerWriter.name()).names("dns:a").by(ROOT);
    assertEquals(YES, of(nameless));
  }

  @Test
  void takesNoCertificateWithMalformedExtensions() throws Exception {
    byte[] malformed = {0x30, 5, 1};
    for (String oid :
        List.of(
            CertificateMaker.KEY_ID,
            CertificateMaker.KEY_USAGE,
            CertificateMaker.ALTERNATIVE_NAMES,
            CertificateMaker.BASIC_CONSTRAINTS,
            CertificateMaker.NAME_CONSTRAINTS,
            CertificateMaker.AUTHORITY_KEY_ID,
            CertificateMaker.EXTENDED_KEY_USAGE,
            "2.5.29.31",
            "2.16.840.1.113730.1.1",
            "1.3.6.1.5.5.7.1.14")) {
      assertEquals(NO_ISSUER, of(server(ROOT).extension(oid, false, malformed)), oid);
      assertEquals(NO_ISSUER, underBelow(below(ROOT).extension(oid, true, malformed)), oid);
    }
    assertEquals(NO_ISSUER, of(server(ROOT).twice(CertificateMaker.ALTERNATIVE_NAMES)));
    assertEquals(NO_ISSUER, of(server(ROOT).keyUsage(0)));
  }
}
