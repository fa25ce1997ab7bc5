package kms.x509;

import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name and all names below it (RFC 5280, 4.2.1.10).
 *
 * @param base the name
 * @param isWhole whether no distance from the base is given, as there must be none
 */
record Subtree(GeneralName base, boolean isWhole) {
  private static final int MINIMUM = 0x80;
  private static final int MAXIMUM = 0x81;

  /** The object identifier 1.3.6.1.5.5.7.8.9, of mailboxes beyond ASCII (RFC 8398). */
  private static final String SMTP_UTF8_MAILBOX = "+\u0006\u0001\u0005\u0005\u0007\u0008\u0009";

  private static Subtree of(Der value) throws CertificateException {
    DerReader parts = value.as(Der.SEQUENCE).read();
    GeneralName base = GeneralName.next(parts);
    Der minimum = parts.optional(MINIMUM);
    Der maximum = parts.optional(MAXIMUM);
    parts.end();
    boolean isFromBase = minimum == null || minimum.nonNegative() == 0;
    return new Subtree(base, isFromBase && maximum == null);
  }

  /** Returns the subtrees that a value is made of. */
  static List<Subtree> all(@Nullable Der value) throws CertificateException {
    List<Subtree> subtrees = new ArrayList<>();
    if (value != null) {
      for (DerReader each = value.read(); each.hasNext(); ) {
        subtrees.add(of(each.next()));
      }
    }
    return subtrees;
  }

  /**
   * Tells whether the name is of the kind that this is about.
   *
   * @throws CertificateException in OpenSSL's words when it is, and this is malformed
   */
  boolean isFor(GeneralName name) throws CertificateException {
    boolean isOther = name.tag() == GeneralName.OTHER;
    boolean isMailbox = isOther && name.text().equals(SMTP_UTF8_MAILBOX);
    boolean isFor =
        base.tag() == (isMailbox ? GeneralName.EMAIL : name.tag())
            && (isMailbox || !isOther || base.text().equals(name.text()));
    if (isFor && !isWhole) {
      throw new CertificateException("name constraints minimum and maximum not supported");
    }
    return isFor;
  }

  /**
   * Tells whether the name is in it.
   *
   * @throws CertificateException in OpenSSL's words when that cannot be told; mailboxes beyond
   *     ASCII are among those that cannot
   */
  boolean contains(GeneralName name) throws CertificateException {
    String text = name.text();
    return switch (name.tag()) {
      case GeneralName.DIRECTORY -> isWithin(name.directory(), base.directory());
      case GeneralName.DNS -> SubtreeMatch.dns(text, base.text());
      case GeneralName.EMAIL -> SubtreeMatch.email(text, base.text());
      case GeneralName.URI -> SubtreeMatch.uri(text, base.text());
      case GeneralName.IP -> SubtreeMatch.ip(text, base.text());
      default -> throw new CertificateException("unsupported name constraint type");
    };
  }

  private static boolean isWithin(
      @Nullable DistinguishedName name, @Nullable DistinguishedName base) {
    return name != null && base != null && name.isWithin(base);
  }
}
