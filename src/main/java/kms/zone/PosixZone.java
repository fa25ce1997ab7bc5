package kms.zone;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A zone as POSIX writes it, such as {@code EST5EDT,M3.2.0,M11.1.0}: the name of standard time and
 * how far west it is, then the same for daylight saving time, with the days on which it begins and
 * ends.
 *
 * @param standard what holds outside of daylight saving time
 * @param daylight what holds in it
 * @param start when it begins, in standard time; null when there is no such time
 * @param end when it ends, in daylight saving time; null when there is no such time
 */
record PosixZone(
    Moment standard, Moment daylight, @Nullable ChangeDay start, @Nullable ChangeDay end)
    implements Zone {

  /** The zone without a name that glibc uses for what it cannot read. */
  static final PosixZone UTC = fixed(new Moment(0, false, "UTC"));

  private static final int HOUR = 3600;
  private static final Moment NOTHING = new Moment(0, true, "");

  /** Returns a zone without daylight saving time. */
  static PosixZone fixed(Moment standard) {
    return new PosixZone(standard, standard, null, null);
  }

  /**
   * Reads a text as glibc does, which stops where it does not understand, and goes on with what it
   * has by then.
   */
  static PosixZone parse(String text) {
    PosixScanner scanner = new PosixScanner(text);
    String name = scanner.name();
    if (name == null) {
      return fixed(new Moment(0, false, ""));
    }
    Integer offset = scanner.standardOffset();
    if (offset == null) {
      return fixed(new Moment(0, false, name));
    }
    Moment standard = new Moment(offset, false, name);
    if (scanner.isAtEnd()) {
      return fixed(standard);
    }
    Moment daylight = NOTHING;
    String daylightName = scanner.name();
    if (daylightName != null) {
      daylight = new Moment(scanner.daylightOffset(offset + HOUR), true, daylightName);
    }
    ChangeDay start = scanner.changeDay(ChangeDay.AMERICAN_START);
    return new PosixZone(standard, daylight, start, scanner.changeDay(ChangeDay.AMERICAN_END));
  }

  @Override
  public Moment at(long epochSecond) {
    if (start == null || end == null) {
      return standard;
    }
    int year = Instant.ofEpochSecond(epochSecond).atOffset(ZoneOffset.UTC).getYear();
    long from = start.in(year) - standard.offset();
    long to = end.in(year) - daylight.offset();
    // South of the equator it ends in the next year.
    boolean isDaylight =
        from > to
            ? epochSecond < to || epochSecond >= from
            : epochSecond >= from && epochSecond < to;
    return isDaylight ? daylight : standard;
  }
}
