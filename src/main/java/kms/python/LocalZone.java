package kms.python;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import kms.environment.Environment;
import kms.zone.Zone;
import kms.zone.Zone.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The time zone of this machine, and the day there; either is found when it is asked for, once.
 *
 * <p>As in {@code dateutil.tz.tzlocal} the zone has two offsets, those of this year; its history
 * only tells when it was summer.
 */
final class LocalZone {
  /** How long a year is to Python, which counts them from 1970. */
  private static final long YEAR = (365 * 24 + 6) * 3600;

  private final Environment environment;
  private @Nullable Zone zone;
  private @Nullable Year year;

  /** Creates it; the environment has the clock, and says which zone it is. */
  LocalZone(Environment environment) {
    this.environment = environment;
  }

  /** Returns today's date. */
  LocalDate today() {
    long now = now();
    return LocalDate.ofEpochDay(Math.floorDiv(now + zone().at(now).offset(), 24 * 3600));
  }

  /** Returns the seconds that the zone is east of UTC at an instant. */
  long offset(Instant instant) {
    return isSummer(instant.getEpochSecond()) ? year().daylight() : year().standard();
  }

  /** Returns the seconds that the zone is east of UTC at a local time. */
  long offset(LocalDateTime local) {
    return offset(local, null);
  }

  /**
   * Returns the seconds that the zone is east of UTC at a local time, or null when the zone is not
   * called so at any time. A zone that is called like UTC, but not at that time, counts as UTC.
   */
  @Nullable Long offsetIfNamed(LocalDateTime local, String name) {
    Year known = year();
    if (!name.equals(known.standardName()) && !name.equals(known.daylightName())) {
      return null;
    }
    long offset = offset(local, name);
    String called = offset == known.standard() ? known.standardName() : known.daylightName();
    return DateZone.isUtc(name) && !name.equals(called) ? 0 : offset;
  }

  private long offset(LocalDateTime local, @Nullable String name) {
    Year known = year();
    long second = local.toEpochSecond(ZoneOffset.UTC) - known.standard();
    boolean summer = isSummer(second);
    if (!summer && isSummer(second - known.saved())) {
      // The hour that the clocks go through twice; the first time is meant, unless it says better.
      summer = !known.standardName().equals(name);
    }
    return summer ? known.daylight() : known.standard();
  }

  private boolean isSummer(long epochSecond) {
    return year().saved() > 0 && zone().at(epochSecond).daylight();
  }

  private Zone zone() {
    Zone found = zone == null ? Zone.of(environment) : zone;
    zone = found;
    return found;
  }

  private Year year() {
    Year found = year;
    if (found == null) {
      long start = now() / YEAR * YEAR;
      found = Year.of(zone().at(start), zone().at(start + YEAR / 2));
      year = found;
    }
    return found;
  }

  private long now() {
    return environment.clock().instant().getEpochSecond();
  }

  /**
   * The seconds east of UTC in either half of the year, and how the zone is called then.
   *
   * @param standard the lesser ones
   */
  private record Year(long standard, String standardName, long daylight, String daylightName) {

    static Year of(Moment january, Moment july) {
      boolean southern = january.offset() > july.offset();
      Moment standard = southern ? july : january;
      Moment daylight = southern ? january : july;
      return new Year(standard.offset(), standard.name(), daylight.offset(), daylight.name());
    }

    long saved() {
      return daylight - standard;
    }
  }
}
