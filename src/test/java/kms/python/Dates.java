package kms.python;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import kms.environment.Environment;

/** Makes readers of dates for a day and a zone. */
public final class Dates {

  private Dates() {}

  /** Returns a reader in UTC on 3 February 2026. */
  public static DateReader utc() {
    return on("2026-02-03", "UTC", "UTC0");
  }

  /**
   * Returns a reader.
   *
   * @param today the local date, in ISO 8601
   * @param zone the zone in which it is that date
   * @param tz the variable TZ, which has the rules of the same zone
   */
  public static DateReader on(String today, String zone, String tz) {
    Instant now = LocalDate.parse(today).atTime(12, 34, 56).atZone(ZoneId.of(zone)).toInstant();
    return reader(Clock.fixed(now, ZoneOffset.UTC), tz);
  }

  static DateReader reader(Clock clock, String tz) {
    return new DateReader(
        new Environment(
            Map.of("TZ", tz),
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Path.of(""),
            null,
            false,
            () -> 80,
            false,
            clock));
  }
}
