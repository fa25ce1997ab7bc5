package kms.python;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
   * @param zone the rules of the zone
   * @param tz the variable TZ, which names it
   */
  public static DateReader on(String today, String zone, String tz) {
    ZoneId rules = ZoneId.of(zone);
    return reader(
        Clock.fixed(LocalDate.parse(today).atTime(12, 34, 56).atZone(rules).toInstant(), rules),
        tz);
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
