package kms.x509;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import org.jspecify.annotations.Nullable;

/**
 * A certificate (RFC 5280), read as leniently as OpenSSL reads it. Java's own reader refuses some
 * that OpenSSL takes, such as one without a subject, and changes alternative names when it checks
 * name constraints.
 */
public final class Certificate {
  private static final int VERSION = 0xA0;
  private static final int ISSUER_ID = 0x81;
  private static final int SUBJECT_ID = 0x82;
  private static final int EXTENSIONS = 0xA3;

  private final Der whole;
  private final Der signed;
  private final AlgorithmIdentifier signatureAlgorithm;
  private final Der signature;
  private final boolean isVersion1;
  private final Der serial;
  private final AlgorithmIdentifier signedAlgorithm;
  private final DistinguishedName issuer;
  private final Validity validity;
  private final DistinguishedName subject;
  private final SubjectKey key;
  private final Extensions extensions;
  private final TrustSetting setting;
  private boolean isKeyDecoded;
  private @Nullable PublicKey publicKey;

  private Certificate(Der whole, TrustSetting setting) throws CertificateException {
    this.whole = whole;
    this.setting = setting;
    DerReader parts = whole.as(Der.SEQUENCE).read();
    this.signed = parts.next(Der.SEQUENCE);
    this.signatureAlgorithm = AlgorithmIdentifier.of(parts.next());
    this.signature = parts.next().bitString();
    parts.end();
    DerReader fields = signed.read();
    Der version = fields.optional(VERSION);
    this.isVersion1 = version == null || isZero(version.read());
    this.serial = fields.next(Der.INTEGER).integer();
    this.signedAlgorithm = AlgorithmIdentifier.of(fields.next());
    this.issuer = DistinguishedName.of(fields.next());
    this.validity = Validity.of(fields.next());
    this.subject = DistinguishedName.of(fields.next());
    this.key = SubjectKey.of(fields.next());
    fields.optional(ISSUER_ID);
    fields.optional(SUBJECT_ID);
    this.extensions = Extensions.of(fields.optional(EXTENSIONS));
    fields.end();
  }

  private static boolean isZero(DerReader version) throws CertificateException {
    boolean isZero = version.next(Der.INTEGER).isZero();
    version.end();
    return isZero;
  }

  /**
   * Returns the certificate that the bytes are.
   *
   * @throws CertificateException when they are none, or more than that
   */
  public static Certificate of(byte[] der) throws CertificateException {
    return new Certificate(Der.of(der), TrustSetting.NONE);
  }

  static Certificate of(Der whole, TrustSetting setting) throws CertificateException {
    return new Certificate(whole, setting);
  }

  DistinguishedName issuer() {
    return issuer;
  }

  DistinguishedName subject() {
    return subject;
  }

  Validity validity() {
    return validity;
  }

  Extensions extensions() {
    return extensions;
  }

  /** Returns what the user's bundle says about it. */
  TrustSetting setting() {
    return setting;
  }

  boolean isSame(Certificate other) {
    return whole.isSame(other.whole);
  }

  /** Tells whether subject and issuer are the same. */
  boolean isSelfIssued() {
    return subject.isSame(issuer);
  }

  /** Tells whether it says that it has signed itself; nobody looks at that signature. */
  boolean isSelfSigned() {
    return mayHaveIssued(this);
  }

  /** Tells whether it is a self-signed one of the times before there were extensions. */
  boolean isVersion1Root() {
    return isVersion1 && isSelfSigned();
  }

  /**
   * Tells whether the names, the key identifiers and the kind of key fit; signatures come later.
   */
  boolean mayHaveIssued(Certificate other) {
    SignatureAlgorithm algorithm = other.signedAlgorithm.signature();
    return subject.isSame(other.issuer)
        && extensions.areWellFormed()
        && other.extensions.areWellFormed()
        && fits(other.extensions.authorityKeyId())
        && algorithm != null
        && algorithm.key().isThatOf(key)
        && publicKey() != null;
  }

  private boolean fits(@Nullable AuthorityKeyId id) {
    return id == null || id.fits(extensions.keyId(), serial, issuer);
  }

  /** Returns how it is signed, or null when that is unknown. */
  @Nullable SignatureAlgorithm signatureAlgorithm() {
    return signatureAlgorithm.signature();
  }

  /** Returns the key that it is for, or null when Java cannot use it. */
  @Nullable PublicKey publicKey() {
    if (!isKeyDecoded) {
      isKeyDecoded = true;
      publicKey = key.decode();
    }
    return publicKey;
  }

  /** Tells whether the key has signed it. */
  boolean isSignedBy(PublicKey issuerKey) throws GeneralSecurityException {
    SignatureAlgorithm algorithm = signatureAlgorithm.signature();
    return algorithm != null
        && signatureAlgorithm.isSame(signedAlgorithm)
        && algorithm.verify(issuerKey, signed.encoded(), signature.wholeBits());
  }
}
