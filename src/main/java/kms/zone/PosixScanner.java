package kms.zone;

import kms.zone.ChangeDay.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a {@link PosixZone} from left to right, as leniently as glibc does. */
final class PosixScanner {
  private static final int MIN_NAME = 3;
  private static final int MAX_DAY = 365;
  private static final int MONTHS = 12;
  private static final int MAX_WEEK = 5;
  private static final int SATURDAY = 6;
  private static final int HOUR = 3600;
  private static final int MINUTE = 60;

  private final String text;
  private int at;
  private boolean failed;

  PosixScanner(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /** Returns three letters or more, or what stands between angle brackets; null for neither. */
  @Nullable String name() {
    int end = at;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    int start = at;
    int after = end;
    if (end - start < MIN_NAME) {
      if (!text.startsWith("<", at)) {
        return null;
      }
      start = at + 1;
      end = start;
      while (end < text.length() && isQuotable(text.charAt(end))) {
        end++;
      }
      after = end + 1;
      if (!text.startsWith(">", end) || end - start < MIN_NAME) {
        return null;
      }
    }
    at = after;
    return text.substring(start, end);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isQuotable(char c) {
    return isLetter(c) || isDigit(c) || c == '+' || c == '-';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the seconds east of UTC, or null when there is no number of hours. */
  @Nullable Integer standardOffset() {
    char c = peek();
    return c == '+' || c == '-' || isDigit(c) ? offset() : null;
  }

  /** Returns the same for daylight saving time. */
  int daylightOffset(int withoutNumber) {
    Integer offset = offset();
    return offset == null ? withoutNumber : offset;
  }

  private @Nullable Integer offset() {
    int sign = peek() == '-' ? 1 : -1;
    if (peek() == '-' || peek() == '+') {
      at++;
    }
    int[] time = new int[3];
    if (!time(time)) {
      return null;
    }
    return sign
        * (Math.min(time[0], 24) * HOUR + Math.min(time[1], 59) * MINUTE + Math.min(time[2], 59));
  }

  /** Reads hours, then minutes and seconds behind colons; those that are not there stay. */
  private boolean time(int[] parts) {
    Integer number = number();
    for (int i = 0; number != null; i++) {
      parts[i] = number;
      int colon = at;
      if (i == parts.length - 1 || peek() != ':') {
        return true;
      }
      at++;
      number = number();
      if (number == null) {
        at = colon;
        return true;
      }
    }
    return false;
  }

  /** As {@code %hu} of {@code sscanf}: blanks and a sign may come first, 16 bits are kept. */
  private @Nullable Integer number() {
    int i = at;
    while (i < text.length() && " \t\n\u000b\f\r".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    boolean minus = text.startsWith("-", i);
    i += minus || text.startsWith("+", i) ? 1 : 0;
    int start = i;
    int value = 0;
    while (i < text.length() && isDigit(text.charAt(i))) {
      value = (value * 10 + text.charAt(i++) - '0') & 0xffff;
    }
    if (i == start) {
      return null;
    }
    at = i;
    return (minus ? -value : value) & 0xffff;
  }

  /**
   * Returns a day and time of change; what could not be read of it, and of those that follow, is
   * missing.
   *
   * @param atEnd the one that is meant when nothing follows
   */
  ChangeDay changeDay(ChangeDay atEnd) {
    if (failed) {
      return ChangeDay.UNKNOWN;
    }
    if (peek() == ',') {
      at++;
    }
    if (isAtEnd()) {
      return atEnd;
    }
    ChangeDay day = day();
    if (failed) {
      return day;
    }
    if (isAtEnd() || peek() == ',') {
      return day.at(ChangeDay.DEFAULT_TIME);
    }
    return peek() == '/' ? withTime(day) : failed(day);
  }

  private ChangeDay failed(ChangeDay day) {
    failed = true;
    return day;
  }

  /** Returns a day at midnight. */
  private ChangeDay day() {
    if (peek() == 'M') {
      return weekday();
    }
    boolean withoutLeapDay = peek() == 'J';
    at += withoutLeapDay ? 1 : 0;
    Kind kind = withoutLeapDay ? Kind.WITHOUT_LEAP_DAY : Kind.WITH_LEAP_DAY;
    ChangeDay unknown = new ChangeDay(kind, 0, 0, 0, 0);
    if (!isDigit(peek())) {
      return failed(unknown);
    }
    int day = 0;
    while (isDigit(peek())) {
      day = Math.min(MAX_DAY + 1, day * 10 + text.charAt(at++) - '0');
    }
    boolean valid = day <= MAX_DAY && (day > 0 || !withoutLeapDay);
    return valid ? new ChangeDay(kind, 0, 0, day, 0) : failed(unknown);
  }

  private ChangeDay weekday() {
    int[] parts = new int[3];
    int read = 0;
    for (Integer number = 0; read < parts.length && number != null; ) {
      if (peek() != (read == 0 ? 'M' : '.')) {
        break;
      }
      at++;
      number = number();
      if (number != null) {
        parts[read++] = number;
      }
    }
    if (parts[0] < 1 || parts[0] > MONTHS) {
      return failed(ChangeDay.UNKNOWN);
    }
    ChangeDay day = new ChangeDay(Kind.WEEKDAY, parts[0], parts[1], parts[2], 0);
    boolean valid =
        read == parts.length && parts[1] >= 1 && parts[1] <= MAX_WEEK && parts[2] <= SATURDAY;
    return valid ? day : failed(day);
  }

  private ChangeDay withTime(ChangeDay day) {
    at++;
    if (isAtEnd()) {
      return failed(day);
    }
    boolean minus = peek() == '-';
    at += minus ? 1 : 0;
    int[] time = {2, 0, 0};
    time(time);
    int seconds = time[0] * HOUR + time[1] * MINUTE + time[2];
    return day.at(minus ? -seconds : seconds);
  }

  private char peek() {
    return isAtEnd() ? '\0' : text.charAt(at);
  }
}
