package kms.x509;

import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The name of a subject or an issuer (RFC 5280, 4.1.2.4). Two are the same when OpenSSL says so:
 * upper case, blanks and the encoding of the text do not count.
 */
final class DistinguishedName {
  static final String COMMON_NAME = "2.5.4.3";
  static final String EMAIL_ADDRESS = "1.2.840.113549.1.9.1";

  private final Der encoded;
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<String> canonical = new ArrayList<>();

  private record Attribute(Der type, Der value) {}

  private DistinguishedName(Der encoded) throws CertificateException {
    this.encoded = encoded;
    for (DerReader sets = encoded.as(Der.SEQUENCE).read(); sets.hasNext(); ) {
      canonical.add(addSet(sets.next(Der.SET).read()));
    }
  }

  static DistinguishedName of(Der encoded) throws CertificateException {
    return new DistinguishedName(encoded);
  }

  private String addSet(DerReader set) throws CertificateException {
    List<String> inSet = new ArrayList<>(1);
    while (set.hasNext()) {
      DerReader parts = set.next(Der.SEQUENCE).read();
      Der type = parts.next(Der.OBJECT_IDENTIFIER).checkedOid();
      Attribute attribute = new Attribute(type, parts.next());
      parts.end();
      attributes.add(attribute);
      inSet.add(canonical(attribute));
    }
    Collections.sort(inSet);
    return String.join("", inSet);
  }

  /** Checks the content of one set of attributes. */
  static void checkSet(DerReader set) throws CertificateException {
    while (set.hasNext()) {
      DerReader parts = set.next(Der.SEQUENCE).read();
      parts.next(Der.OBJECT_IDENTIFIER).checkedOid();
      DerText.isCompared(parts.next());
      parts.end();
    }
  }

  /** The length in front keeps one part from being taken for another. */
  private static String canonical(Attribute attribute) throws CertificateException {
    Der value = attribute.value;
    boolean isText = DerText.isCompared(value);
    String text = isText ? DerText.canonical(DerText.of(value)) : DerText.latin1(value);
    String type = DerText.latin1(attribute.type);
    return type.length() + " " + type + text.length() + (isText ? " " : "/" + value.tag()) + text;
  }

  boolean isEmpty() {
    return attributes.isEmpty();
  }

  int size() {
    return attributes.size();
  }

  /** Returns the values of a type, in their order. */
  List<Der> values(String type) throws CertificateException {
    List<Der> values = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (attribute.type.oid().equals(type)) {
        values.add(attribute.value);
      }
    }
    return values;
  }

  /** Checks that all values are text or bits, which Python wants. */
  void checkText() throws CertificateException {
    for (Attribute attribute : attributes) {
      if (attribute.value.tag() != Der.BIT_STRING) {
        DerText.of(attribute.value);
      }
    }
  }

  boolean isSame(DistinguishedName other) {
    return canonical.equals(other.canonical);
  }

  /** Tells whether an encoded name is the same; if the encoding is too, that is seen at once. */
  boolean isSame(Der name) {
    if (encoded.isSame(name)) {
      return true;
    }
    try {
      return endsLike(name) && isSame(of(name));
    } catch (CertificateException e) {
      return false;
    }
  }

  /** As a rule names end with a letter, in any encoding in the same byte. */
  private boolean endsLike(Der name) {
    int end = encoded.lastLetter();
    int otherEnd = name.lastLetter();
    return end == otherEnd || end == 0 || otherEnd == 0 || canonical.size() < attributes.size();
  }

  /** Tells whether the name is the other one or stands below it. */
  boolean isWithin(DistinguishedName other) {
    int size = other.canonical.size();
    return canonical.size() >= size && canonical.subList(0, size).equals(other.canonical);
  }
}
