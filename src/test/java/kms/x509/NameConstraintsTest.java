package kms.x509;

import static kms.x509.DerWriter.attribute;
import static kms.x509.DerWriter.name;
import static kms.x509.DerWriter.sequence;
import static kms.x509.DerWriter.text;
import static kms.x509.DerWriter.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.cert.CertificateException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameConstraintsTest extends PathTest {
  private static final String BAD_NAME = "unsupported or invalid name syntax";
  private static final String BAD_KIND = "unsupported name constraint type";
  private static final String BAD_DISTANCE = "name constraints minimum and maximum not supported";
  private static final String ORGANIZATION = "2.5.4.10";
  private static final byte[] NONE = {};

  private static byte[] subtrees(int tag, byte[]... bases) {
    byte[] all = NONE;
    for (byte[] base : bases) {
      all = DerWriter.joined(all, sequence(base));
    }
    return value(tag, all);
  }

  private static byte[] permitted(byte[]... bases) {
    return sequence(subtrees(0xA0, bases));
  }

  private static byte[] excluded(byte[]... bases) {
    return sequence(subtrees(0xA1, bases));
  }

  private static byte[] dns(String base) {
    return text(GeneralName.DNS, base);
  }

  /** Returns the verdict on the names of a server. */
  private static String verdict(byte[] constraints, CertificateMaker server) throws Exception {
    try {
      NameConstraints.of(Der.of(constraints)).check(server.make().read(), true);
      return YES;
    } catch (CertificateException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void holdForAllThatIsBelow() throws Exception {
    String nc = CertificateMaker.NAME_CONSTRAINTS;
    byte[] constraints = permitted(dns("a.test"));
    TestCertificate root = root().extension(nc, true, constraints).make();
    TestCertificate below = below(ROOT).extension(nc, true, constraints).make();
    TestCertificate between = below(root).make();
    for (boolean isFine : new boolean[] {true, false}) {
      String expected = isFine ? YES : NOT_PERMITTED;
      CertificateMaker server = named(isFine ? "dns:a.test" : "dns:b.test");
      assertEquals(expected, verdict(List.of(root), server.by(root).make()));
      assertEquals(expected, verdict(List.of(ROOT), server.by(below).make(), below));
      assertEquals(expected, verdict(List.of(ROOT, below), server.by(below).make()));
      assertEquals(expected, verdict(List.of(root), server.by(between).make(), between));
    }
  }

  private static CertificateMaker named(String... names) {
    return new CertificateMaker("server").names(names);
  }

  @ParameterizedTest
  @CsvSource({
    "dns:a.test, test, true",
    "dns:a.test, a.test, true",
    "dns:a.test, A.TEST, true",
    "dns:b.a.test, a.test, true",
    "dns:b.a.test, .a.test, true",
    "dns:a.test, .a.test, false",
    "dns:ba.test, a.test, false",
    "dns:*.a.test, a.test, true",
    "dns:a.test, b.test, false",
    "dns:a.test, b.a.test, false",
    "dns:a.test, '', true",
    "email:me@a.test, a.test, true",
    "email:me@A.test, me@a.TEST, true",
    "email:me@a.test, ME@a.test, false",
    "email:me@a.test, you@a.test, false",
    "email:me@a.test, @a.test, true",
    "email:me@b.a.test, a.test, false",
    "email:me@b.a.test, .a.test, true",
    "uri:https://a.test/x, a.test, true",
    "uri:https://A.test:1/x, a.test, true",
    "uri:https://b.a.test, a.test, false",
    "uri:https://b.a.test, .a.test, true",
    "uri:https://a.test, .a.test, false"
  })
  void coverWhatOpenSslSays(String name, String base, boolean isIn) throws Exception {
    CertificateMaker server = named(name, "dns:localhost.a.test", "dns:a.test");
    byte[] encoded = CertificateMaker.generalNames(name.replaceFirst(":.*", ":") + base);
    if (name.startsWith("dns:")) {
      server = named(name);
    }
    assertEquals(isIn ? YES : NOT_PERMITTED, verdict(permitted(encoded), server));
    assertEquals(isIn ? EXCLUDED : YES, verdict(excluded(encoded), server));
  }

  @ParameterizedTest
  @CsvSource({
    "10.1.2.3, 10.0.0.0, 255.0.0.0, true",
    "11.1.2.3, 10.0.0.0, 255.0.0.0, false",
    "10.1.2.3, 0.0.0.0, 0.0.0.0, true",
    "fd00::1, fd00::, ff00::, true",
    "fe00::1, fd00::, ff00::, false",
    "10.1.2.3, ::, ::, false"
  })
  void coverAddresses(String address, String base, String mask, boolean isIn) throws Exception {
    byte[] net = value(GeneralName.IP, IpAddress.parse(base), IpAddress.parse(mask));
    CertificateMaker server = named("ip:" + address);
    assertEquals(isIn ? YES : NOT_PERMITTED, verdict(permitted(net), server));
    assertEquals(isIn ? EXCLUDED : YES, verdict(excluded(net), server));
  }

  @Test
  void coverDirectoryNames() throws Exception {
    byte[] organization = attribute(ORGANIZATION, text(0x13, "Org"));
    byte[] same = attribute(ORGANIZATION, text(0x0C, "  ORG "));
    byte[] host = attribute(DistinguishedName.COMMON_NAME, text(0x0C, "x"));
    byte[] base = value(GeneralName.DIRECTORY, name(organization));
    for (byte[] subject : List.of(name(same, host), name(same))) {
      CertificateMaker server = new CertificateMaker(subject).names("dns:a.test");
      assertEquals(EXCLUDED, verdict(excluded(base), server));
      assertEquals(YES, verdict(permitted(base), server));
    }
    CertificateMaker other = new CertificateMaker(name(host, same)).names("dns:a.test");
    assertEquals(NOT_PERMITTED, verdict(permitted(base), other));
    assertEquals(YES, verdict(excluded(base), other));
    CertificateMaker nameless = new CertificateMaker(name()).names("dns:a.test");
    assertEquals(YES, verdict(permitted(base), nameless));
  }

  @Test
  void holdForMailInTheSubjectToo() throws Exception {
    byte[] mail = attribute(DistinguishedName.EMAIL_ADDRESS, text(0x16, "me@a.test"));
    CertificateMaker server = new CertificateMaker(name(mail)).names("dns:a.test");
    byte[] base = text(GeneralName.EMAIL, "a.test");
    assertEquals(YES, verdict(permitted(base), server));
    assertEquals(EXCLUDED, verdict(excluded(base), server));
    byte[] noMail = attribute(DistinguishedName.EMAIL_ADDRESS, text(0x0C, "me@a.test"));
    assertEquals(
        BAD_NAME, verdict(permitted(base), new CertificateMaker(name(noMail)).names("dns:a.test")));
  }

  @ParameterizedTest
  @CsvSource({
    "host.other.test, false",
    "x.a.test, true",
    "host, true",
    "a host.other.test, true",
    "host_1.other.test, false",
    "-host.other.test, true",
    "host..test, true",
    "host-.other.test, true"
  })
  void holdForCommonNamesThatLookLikeHosts(String commonName, boolean isFine) throws Exception {
    CertificateMaker server = new CertificateMaker(commonName).names("ip:10.0.0.1");
    assertEquals(isFine ? YES : NOT_PERMITTED, verdict(permitted(dns("a.test")), server));
    assertEquals(YES, verdict(permitted(dns("a.test")), server.names("dns:a.test")));
  }

  @Test
  void holdForNoCommonNameWithAZeroInside() throws Exception {
    CertificateMaker server = new CertificateMaker("a.test\0.b.test");
    assertEquals(BAD_NAME, verdict(permitted(dns("a.test")), server));
    CertificateMaker atEnd = new CertificateMaker("b.test\0");
    assertEquals(NOT_PERMITTED, verdict(permitted(dns("a.test")), atEnd));
  }

  @Test
  void holdForTheServerOnItsOwnOnlyFromAbove() throws Exception {
    TestCertificate own =
        new CertificateMaker("x")
            .names("dns:a.test")
            .extension(CertificateMaker.NAME_CONSTRAINTS, true, permitted(dns("b.test")))
            .make();
    assertEquals(YES, verdict(List.of(own), own));
  }

  @Test
  void combine() throws Exception {
    byte[] both =
        sequence(subtrees(0xA0, dns("a.test"), dns("b.test")), subtrees(0xA1, dns("x.a.test")));
    assertEquals(YES, verdict(both, named("dns:a.test", "dns:y.b.test")));
    assertEquals(NOT_PERMITTED, verdict(both, named("dns:a.test", "dns:c.test")));
    assertEquals(EXCLUDED, verdict(both, named("dns:a.test", "dns:x.a.test")));
    assertEquals(YES, verdict(sequence(), named("dns:a.test")));
    assertEquals(YES, verdict(permitted(), named("dns:a.test")));
  }

  @Test
  void areRefusedWhenTheyCannotBeWeighed() throws Exception {
    byte[] distance = {(byte) 0x80, 1, 1};
    byte[] zero = {(byte) 0x80, 1, 0};
    byte[] most = {(byte) 0x81, 1, 9};
    CertificateMaker server = named("dns:a.test", "uri:urn:x");
    for (byte[] bad : List.of(distance, most)) {
      byte[] constraints = sequence(value(0xA0, sequence(dns("a.test"), bad)));
      assertEquals(BAD_DISTANCE, verdict(constraints, server));
    }
    assertEquals(YES, verdict(sequence(value(0xA0, sequence(dns("a.test"), zero))), server));
    assertEquals(BAD_NAME, verdict(permitted(text(GeneralName.URI, "a.test")), server));
    assertEquals(BAD_NAME, verdict(permitted(text(GeneralName.IP, "12345")), named("ip:10.0.0.1")));
    assertEquals(
        BAD_NAME, verdict(permitted(text(GeneralName.EMAIL, "a.test")), named("email:nobody")));
    byte[] id = {(byte) 0x88, 2, 0x2A, 3};
    CertificateMaker withId =
        named().extension(CertificateMaker.ALTERNATIVE_NAMES, false, sequence(id));
    assertEquals(BAD_KIND, verdict(permitted(id), withId));
    byte[] mailbox =
        value(
            GeneralName.OTHER,
            DerWriter.oid("1.3.6.1.5.5.7.8.9"),
            value(0xA0, text(0x0C, "me@a.test")));
    CertificateMaker withMailbox =
        named().extension(CertificateMaker.ALTERNATIVE_NAMES, false, sequence(mailbox));
    assertEquals(BAD_KIND, verdict(permitted(text(GeneralName.EMAIL, "a.test")), withMailbox));
  }

  @Test
  void areNotComparedWithoutEnd() throws Exception {
    byte[][] bases = new byte[1100][];
    String[] names = new String[1100];
    for (int i = 0; i < bases.length; i++) {
      bases[i] = dns("a.test");
      names[i] = "dns:a.test";
    }
    assertEquals(
        "unspecified certificate verification error", verdict(permitted(bases), named(names)));
  }
}
