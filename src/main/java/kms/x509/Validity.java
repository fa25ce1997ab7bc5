package kms.x509;

import java.security.cert.CertificateException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a certificate is good.
 *
 * @param notBefore the first moment, or null when it cannot be told
 * @param notAfter the last moment, or null when it cannot be told
 */
record Validity(@Nullable Instant notBefore, @Nullable Instant notAfter) {

  static Validity of(Der der) throws CertificateException {
    DerReader times = der.as(Der.SEQUENCE).read();
    Validity validity = new Validity(time(times.next()), time(times.next()));
    times.end();
    return validity;
  }

  /** Of all ways to write a time OpenSSL compares those of RFC 5280, 4.1.2.5, alone. */
  private static @Nullable Instant time(Der der) throws CertificateException {
    boolean isShort = der.tag() == Der.UTC_TIME;
    if (!isShort && der.tag() != Der.GENERALIZED_TIME) {
      throw Der.malformed();
    }
    byte[] text = der.contentBytes();
    int rest = isShort ? 2 : 4;
    if (text.length != rest + 11 || text[text.length - 1] != 'Z') {
      return null;
    }
    for (int i = 0; i < text.length - 1; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return null;
      }
    }
    int year = isShort ? two(text, 0) : two(text, 0) * 100 + two(text, 2);
    int century = isShort ? (year < 50 ? 2000 : 1900) : 0;
    try {
      return LocalDateTime.of(
              century + year,
              two(text, rest),
              two(text, rest + 2),
              two(text, rest + 4),
              two(text, rest + 6),
              two(text, rest + 8))
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int two(byte[] digits, int start) {
    return (digits[start] - '0') * 10 + digits[start + 1] - '0';
  }

  /**
   * Checks that the time is between both.
   *
   * @throws CertificateException in OpenSSL's words when it is not
   */
  void check(Instant now) throws CertificateException {
    if (notBefore == null) {
      throw new CertificateException("format error in certificate's notBefore field");
    }
    if (notBefore.isAfter(now)) {
      throw new CertificateException("certificate is not yet valid");
    }
    if (notAfter == null) {
      throw new CertificateException("format error in certificate's notAfter field");
    }
    if (!notAfter.isAfter(now)) {
      throw new CertificateException("certificate has expired");
    }
  }

  boolean includes(Instant now) {
    return notBefore != null
        && notAfter != null
        && !notBefore.isAfter(now)
        && notAfter.isAfter(now);
  }

  /** Tells whether this one ends later than another. */
  boolean outlasts(Validity other) {
    return notAfter != null && other.notAfter != null && notAfter.isAfter(other.notAfter);
  }
}
