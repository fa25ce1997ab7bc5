package kms.credentials;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import kms.error.CliException;

/** Reads the times at which credentials and tokens end: ISO 8601, with some freedom. */
final class ExpirationTime {
  private static final int NANO_DIGITS = 9;

  private final String text;
  private int at;

  private ExpirationTime(String text) {
    this.text = text;
  }

  /**
   * Reads a time such as {@code 2026-01-02T03:04:05Z}: seconds, a fraction of them and dashes may
   * be missing, a blank may stand for the T, and an offset or {@code UTC} for the Z.
   *
   * @throws CliException when the text is none
   */
  static Instant parse(String text) {
    if (text.isBlank()) {
      throw new CliException("String does not contain a date: " + text);
    }
    try {
      return new ExpirationTime(text.strip()).read();
    } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
      throw new CliException("Unknown string format: " + text);
    }
  }

  private Instant read() {
    int year = digits(4);
    boolean separated = accept('-');
    int month = digits(2);
    require(!separated || accept('-'));
    int day = digits(2);
    if (at == text.length()) {
      throw withoutZone();
    }
    require(accept('T') || accept('t') || accept(' '));
    LocalDateTime time = time(year, month, day);
    accept(' ');
    if (at == text.length()) {
      throw withoutZone();
    }
    return time.toInstant(offset());
  }

  private LocalDateTime time(int year, int month, int day) {
    int hour = digits(2);
    boolean separated = accept(':');
    int minute = digits(2);
    boolean hasSeconds = separated ? accept(':') : isDigit();
    int second = hasSeconds ? digits(2) : 0;
    int nanos = hasSeconds && (accept('.') || accept(',')) ? fraction() : 0;
    return LocalDateTime.of(year, month, day, hour, minute, second, nanos);
  }

  private int fraction() {
    int start = at;
    int nanos = 0;
    for (; isDigit(); at++) {
      nanos = at - start < NANO_DIGITS ? nanos * 10 + (text.charAt(at) - '0') : nanos;
    }
    require(at > start);
    for (int digits = at - start; digits < NANO_DIGITS; digits++) {
      nanos *= 10;
    }
    return nanos;
  }

  private ZoneOffset offset() {
    String zone = text.substring(at);
    if (zone.equalsIgnoreCase("Z") || zone.equals("UTC") || zone.equals("GMT")) {
      return ZoneOffset.UTC;
    }
    boolean behind = accept('-');
    require(behind || accept('+'));
    int hours = digits(2);
    accept(':');
    int minutes = at < text.length() ? digits(2) : 0;
    require(at == text.length());
    return behind
        ? ZoneOffset.ofHoursMinutes(-hours, -minutes)
        : ZoneOffset.ofHoursMinutes(hours, minutes);
  }

  private int digits(int count) {
    int value = 0;
    for (int end = at + count; at < end; at++) {
      require(isDigit());
      value = value * 10 + (text.charAt(at) - '0');
    }
    return value;
  }

  private boolean isDigit() {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean accept(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new DateTimeException("malformed");
    }
  }

  private static CliException withoutZone() {
    return new CliException("can't subtract offset-naive and offset-aware datetimes");
  }
}
