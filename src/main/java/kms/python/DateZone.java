package kms.python;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of the time zone.
 *
 * @param name the name of the zone, or null
 * @param offset the seconds that it is east of UTC, or null
 */
record DateZone(@Nullable String name, @Nullable Long offset) {
  private static final int SECONDS_PER_DAY = 86_400;

  /** Python holds a difference of times as that many days at most. */
  private static final long MAX_DAYS = 999_999_999;

  /** Tells whether a name means UTC. */
  static boolean isUtc(@Nullable String name) {
    return name != null && (name.equals("UTC") || name.equals("GMT") || name.equalsIgnoreCase("z"));
  }

  /**
   * Returns the seconds that the zone is east of UTC at a local time, or null without a zone: a
   * name that is known neither to everybody nor here is none.
   *
   * @param gmtIsUtc whether GMT is UTC even where the local zone is called so
   * @throws DateOverflowException when the offset is beyond what Python can hold
   */
  @Nullable Long offset(LocalDateTime local, LocalZone localZone, boolean gmtIsUtc) {
    String known = isPlainUtc() ? "UTC" : name;
    if (known == null) {
      return checked(offset);
    }
    if (known.equals("GMT") && gmtIsUtc) {
      return 0L;
    }
    Long own = localZone.offsetIfNamed(local, known);
    if (own != null) {
      return own;
    }
    return isUtc(known) ? Long.valueOf(0) : checked(offset);
  }

  private boolean isPlainUtc() {
    return "z".equalsIgnoreCase(name) || (name == null && offset != null && offset == 0);
  }

  private static @Nullable Long checked(@Nullable Long offset) {
    if (offset != null) {
      long days = Math.floorDiv(offset, SECONDS_PER_DAY);
      if (Math.abs(days) > Integer.MAX_VALUE) {
        throw new DateOverflowException("Python int too large to convert to C int");
      }
      if (Math.abs(days) > MAX_DAYS) {
        throw new DateOverflowException("days=" + days + "; must have magnitude <= " + MAX_DAYS);
      }
    }
    return offset;
  }
}
