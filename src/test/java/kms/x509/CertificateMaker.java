package kms.x509;

import static kms.x509.DerWriter.bits;
import static kms.x509.DerWriter.integer;
import static kms.x509.DerWriter.joined;
import static kms.x509.DerWriter.octets;
import static kms.x509.DerWriter.oid;
import static kms.x509.DerWriter.sequence;
import static kms.x509.DerWriter.text;
import static kms.x509.DerWriter.value;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a certificate: a good one of a server, unless told otherwise. */
public final class CertificateMaker {
  static final String KEY_ID = "2.5.29.14";
  static final String KEY_USAGE = "2.5.29.15";
  static final String ALTERNATIVE_NAMES = "2.5.29.17";
  static final String BASIC_CONSTRAINTS = "2.5.29.19";
  static final String NAME_CONSTRAINTS = "2.5.29.30";
  static final String AUTHORITY_KEY_ID = "2.5.29.35";
  static final String EXTENDED_KEY_USAGE = "2.5.29.37";

  private static final TestKey SERVER_KEY = TestKey.onCurve("secp256r1");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  private static final Map<String, String> ALGORITHMS =
      Map.of(
          "SHA1withECDSA", "1.2.840.10045.4.1",
          "SHA224withECDSA", "1.2.840.10045.4.3.1",
          "SHA256withECDSA", "1.2.840.10045.4.3.2",
          "Ed25519", "1.3.101.112",
          "MD5withRSA", "1.2.840.113549.1.1.4",
          "SHA1withRSA", "1.2.840.113549.1.1.5",
          "SHA224withRSA", "1.2.840.113549.1.1.14",
          "SHA256withRSA", "1.2.840.113549.1.1.11",
          "RSASSA-PSS", "1.2.840.113549.1.1.10");

  private final byte[] subject;
  private final Map<String, byte[]> extensions = new LinkedHashMap<>();
  private @Nullable TestKey key;
  private boolean isAuthority;
  private @Nullable TestCertificate issuer;
  private byte @Nullable [] issuerName;
  private byte[] version = value(0xA0, integer(2));
  private byte[] serial = integer(1);
  private byte[] validity =
      sequence(text(Der.GENERALIZED_TIME, "20200101000000Z"), text(0x18, "22000101000000Z"));
  private @Nullable String algorithm;
  private @Nullable AlgorithmParameterSpec parameters;
  private byte[] encodedParameters = new byte[0];

  /** Creates one for a subject. */
  public CertificateMaker(String commonName) {
    this(DerWriter.commonNames(commonName));
  }

  CertificateMaker(byte[] subject) {
    this.subject = subject;
  }

  /** Sets who signs it; otherwise it does so itself. */
  public CertificateMaker by(TestCertificate authority) {
    issuer = authority;
    return this;
  }

  CertificateMaker issuerName(byte[] name) {
    issuerName = name;
    return this;
  }

  public CertificateMaker key(TestKey given) {
    key = given;
    return this;
  }

  /** Makes it one that may issue others. */
  public CertificateMaker authority() {
    return authority(-1);
  }

  /** Makes it one that may issue others, with so many more authorities below; -1 for any number. */
  CertificateMaker authority(int pathLength) {
    isAuthority = true;
    byte[] limit = pathLength < 0 ? new byte[0] : integer(pathLength);
    extension(BASIC_CONSTRAINTS, true, sequence(new byte[] {1, 1, -1}, limit));
    return extension(KEY_USAGE, true, bits(1, (byte) 0x06));
  }

  /** Sets the alternative names, such as {@code dns:localhost}, in the order given. */
  public CertificateMaker names(String... names) {
    return extension(ALTERNATIVE_NAMES, false, sequence(generalNames(names)));
  }

  static byte[] generalNames(String... names) {
    byte[] all = new byte[0];
    for (String name : names) {
      all = joined(all, generalName(name));
    }
    return all;
  }

  private static byte[] generalName(String name) {
    int colon = name.indexOf(':');
    String rest = name.substring(colon + 1);
    return switch (name.substring(0, colon)) {
      case "dns", "DNS" -> text(GeneralName.DNS, rest);
      case "email" -> text(GeneralName.EMAIL, rest);
      case "uri" -> text(GeneralName.URI, rest);
      case "ip", "IP" -> value(GeneralName.IP, address(rest));
      case "bytes" -> text(GeneralName.IP, rest);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static byte[] address(String text) {
    try {
      return IpAddress.parse(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  CertificateMaker purposes(String... purposes) {
    byte[] all = new byte[0];
    for (String purpose : purposes) {
      all = joined(all, oid(purpose));
    }
    return extension(EXTENDED_KEY_USAGE, false, sequence(all));
  }

  /** Sets what the key is for; the first bit is the highest. */
  public CertificateMaker keyUsage(int firstByte) {
    return extension(KEY_USAGE, true, bits(0, (byte) firstByte));
  }

  CertificateMaker extension(String oid, boolean isCritical, byte[] content) {
    byte[] critical = isCritical ? new byte[] {1, 1, -1} : new byte[0];
    extensions.put(oid, sequence(oid(oid), critical, octets(content)));
    return this;
  }

  CertificateMaker without(String oid) {
    extensions.remove(oid);
    return this;
  }

  /** Adds an extension once more. */
  CertificateMaker twice(String oid) {
    extensions.put(oid + " again", extensions.get(oid));
    return this;
  }

  CertificateMaker version1() {
    version = new byte[0];
    extensions.clear();
    return this;
  }

  CertificateMaker version(byte[] encoded) {
    version = encoded;
    return this;
  }

  CertificateMaker serial(byte[] encoded) {
    serial = encoded;
    return this;
  }

  public CertificateMaker valid(Instant from, Instant until) {
    return valid(
        text(Der.GENERALIZED_TIME, TIME.format(from)),
        text(Der.GENERALIZED_TIME, TIME.format(until)));
  }

  CertificateMaker valid(byte[] from, byte[] until) {
    validity = sequence(from, until);
    return this;
  }

  public CertificateMaker signedWith(String name) {
    algorithm = name;
    return this;
  }

  CertificateMaker signedWithPss(AlgorithmParameterSpec spec, byte[] encoded) {
    parameters = spec;
    encodedParameters = encoded;
    return signedWith("RSASSA-PSS");
  }

  /** Returns the certificate. */
  public TestCertificate make() {
    TestKey own = key == null ? ownKey() : key;
    TestKey signer = issuer == null ? own : issuer.key();
    String name = algorithm == null ? signer.algorithm() : algorithm;
    byte[] identifier = sequence(oid(ALGORITHMS.get(name)), encodedParameters);
    byte[] above = issuer == null ? subject : issuer.subject();
    byte[] signed =
        sequence(
            version,
            serial,
            identifier,
            issuerName == null ? above : issuerName,
            validity,
            subject,
            own.publicKey().getEncoded(),
            encodedExtensions(own, signer));
    try {
      Signature signature = Signature.getInstance(name);
      if (parameters != null) {
        signature.setParameter(parameters);
      }
      signature.initSign(signer.privateKey());
      signature.update(signed);
      byte[] der = sequence(signed, identifier, bits(0, signature.sign()));
      return new TestCertificate(der, subject, own, issuer);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Servers share a key, as it takes a while to find one; authorities must not. */
  private TestKey ownKey() {
    return isAuthority ? TestKey.onCurve("secp256r1") : SERVER_KEY;
  }

  private byte[] encodedExtensions(TestKey own, TestKey signer) {
    if (version.length == 0) {
      return new byte[0];
    }
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(KEY_ID, sequence(oid(KEY_ID), octets(octets(keyId(own)))));
    all.put(
        AUTHORITY_KEY_ID,
        sequence(oid(AUTHORITY_KEY_ID), octets(sequence(value(0x80, keyId(signer))))));
    all.putAll(extensions);
    all.values().removeIf(each -> each.length == 0);
    return value(0xA3, sequence(all.values().toArray(byte[][]::new)));
  }

  private static byte[] keyId(TestKey key) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(key.publicKey().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
