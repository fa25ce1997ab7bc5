package kms.x509;

/** The kinds of key that sign certificates, as Java names them. */
enum KeyType {
  RSA("RSA", "1.2.840.113549.1.1.1"),
  RSA_PSS("RSASSA-PSS", "1.2.840.113549.1.1.10"),
  EC("EC", "1.2.840.10045.2.1"),
  DSA("DSA", "1.2.840.10040.4.1"),
  ED25519("Ed25519", "1.3.101.112"),
  ED448("Ed448", "1.3.101.113");

  private final String javaName;
  private final String oid;

  KeyType(String javaName, String oid) {
    this.javaName = javaName;
    this.oid = oid;
  }

  /** Returns the name of the type for a {@link java.security.KeyFactory}. */
  String javaName() {
    return javaName;
  }

  String oid() {
    return oid;
  }

  /** Tells whether signatures for this type of key may be by the given key. */
  boolean isThatOf(SubjectKey key) {
    return oid.equals(key.oid()) || (this == RSA_PSS && RSA.oid.equals(key.oid()));
  }
}
