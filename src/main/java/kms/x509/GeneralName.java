package kms.x509;

import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several kinds of name (RFC 5280, 4.2.1.6).
 *
 * @param tag tells the kind
 * @param text a character for each byte: the name where the kind has no parts, the object
 *     identifier of an other name
 * @param directory the name where it is that of an entry in a directory, and otherwise null
 */
record GeneralName(int tag, String text, @Nullable DistinguishedName directory) {
  static final int OTHER = 0xA0;
  static final int EMAIL = 0x81;
  static final int DNS = 0x82;
  static final int X400 = 0xA3;
  static final int DIRECTORY = 0xA4;
  static final int EDI_PARTY = 0xA5;
  static final int URI = 0x86;
  static final int IP = 0x87;
  static final int REGISTERED_ID = 0x88;

  private static final int ASSIGNER = 0xA0;
  private static final int PARTY = 0xA1;

  GeneralName(int tag, String text) {
    this(tag, text, null);
  }

  GeneralName(DistinguishedName directory) {
    this(DIRECTORY, "", directory);
  }

  /** Tells whether it is of a kind that is written in letters. */
  boolean isText() {
    return tag == EMAIL || tag == DNS || tag == URI;
  }

  /** Returns the text, which is in UTF-8 for Python. */
  String utf8() throws CertificateException {
    return DerText.utf8(text);
  }

  private static GeneralName of(Der value) throws CertificateException {
    DerReader parts = value.read();
    return switch (value.tag()) {
      case OTHER -> {
        GeneralName name =
            new GeneralName(OTHER, DerText.latin1(parts.next(Der.OBJECT_IDENTIFIER).checkedOid()));
        parts.next(OTHER);
        parts.end();
        yield name;
      }
      case DIRECTORY -> {
        GeneralName name = new GeneralName(DistinguishedName.of(parts.next()));
        parts.end();
        yield name;
      }
      case EDI_PARTY -> {
        parts.optional(ASSIGNER);
        parts.next(PARTY);
        parts.end();
        yield new GeneralName(EDI_PARTY, "");
      }
      case EMAIL, DNS, X400, URI, IP -> new GeneralName(value.tag(), DerText.latin1(value));
      case REGISTERED_ID -> new GeneralName(REGISTERED_ID, value.oid());
      default -> throw Der.malformed();
    };
  }

  static GeneralName next(DerReader reader) throws CertificateException {
    return of(reader.next());
  }

  /** Returns the names that are left to read. */
  static List<GeneralName> all(DerReader reader) throws CertificateException {
    List<GeneralName> names = new ArrayList<>();
    while (reader.hasNext()) {
      names.add(next(reader));
    }
    return names;
  }
}
