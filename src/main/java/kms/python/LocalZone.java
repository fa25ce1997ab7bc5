package kms.python;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import kms.environment.Environment;
import kms.environment.ZoneNames;
import org.jspecify.annotations.Nullable;

/**
 * The time zone of this machine, and the day there; either is found when it is asked for.
 *
 * <p>As in {@code dateutil.tz.tzlocal} the zone has two offsets, those of this year; its history
 * only tells when it was summer.
 *
 * @param environment has the clock with the rules of the zone, and says how it is called
 */
record LocalZone(Environment environment) {

  /** Returns today's date. */
  LocalDate today() {
    return LocalDate.now(environment.clock());
  }

  /** Returns the seconds that the zone is east of UTC at an instant. */
  long offset(Instant instant) {
    Offsets offsets = offsets();
    return offsets.of(isSummer(instant, offsets));
  }

  /** Returns the seconds that the zone is east of UTC at a local time. */
  long offset(LocalDateTime local) {
    return offset(local, "");
  }

  /**
   * Returns the seconds that the zone is east of UTC at a local time, or null when the zone is not
   * called so at any time. A zone that is called like UTC, but not at that time, counts as UTC.
   */
  @Nullable Long offsetIfNamed(LocalDateTime local, String name) {
    ZoneNames known = ZoneNames.of(environment);
    if (!name.equals(known.standard()) && !name.equals(known.daylight())) {
      return null;
    }
    long offset = offset(local, name);
    boolean summer = offset != offsets().standard();
    String called = summer ? known.daylight() : known.standard();
    return DateZone.isUtc(name) && !name.equals(called) ? 0 : offset;
  }

  private long offset(LocalDateTime local, String name) {
    Offsets offsets = offsets();
    Instant instant = local.toInstant(ZoneOffset.UTC).minusSeconds(offsets.standard());
    boolean summer = isSummer(instant, offsets);
    if (!summer && isSummer(instant.minusSeconds(offsets.saved()), offsets)) {
      // The hour that the clocks go through twice; the first time is meant, unless it says better.
      summer = !name.equals(ZoneNames.of(environment).standard());
    }
    return offsets.of(summer);
  }

  private boolean isSummer(Instant instant, Offsets offsets) {
    return offsets.saved() > 0 && rules().isDaylightSavings(instant);
  }

  private Offsets offsets() {
    LocalDateTime newYear = LocalDateTime.of(today().getYear(), Month.JANUARY, 1, 0, 0);
    long winter = rules().getOffset(newYear.toInstant(ZoneOffset.UTC)).getTotalSeconds();
    long summer =
        rules().getOffset(newYear.plusMonths(6).toInstant(ZoneOffset.UTC)).getTotalSeconds();
    return new Offsets(Math.min(winter, summer), Math.max(winter, summer));
  }

  private ZoneRules rules() {
    return environment.clock().getZone().getRules();
  }

  /** The seconds east of UTC, in either half of the year. */
  private record Offsets(long standard, long daylight) {

    long saved() {
      return daylight - standard;
    }

    long of(boolean summer) {
      return summer ? daylight : standard;
    }
  }
}
