package kms.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time of this machine; its zone, which takes Java long to find, is found when asked for. */
final class LocalClock extends Clock {

  @Override
  public Instant instant() {
    return Instant.now();
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }
}
