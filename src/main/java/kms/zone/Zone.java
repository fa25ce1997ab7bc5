package kms.zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import kms.environment.Environment;
import org.jspecify.annotations.Nullable;

/**
 * The time zone of a machine or a user, as {@code localtime(3)} of glibc has it. Java's own zones
 * differ: they know names that POSIX does not, and read {@code GMT+5} the other way round.
 */
public interface Zone {

  /**
   * What holds in a zone at one moment.
   *
   * @param offset the seconds that it is east of UTC
   * @param daylight whether that is daylight saving time
   * @param name the abbreviation, such as {@code CET}; may be empty
   */
  record Moment(int offset, boolean daylight, String name) {}

  /** Returns what holds so many seconds after the beginning of 1970. */
  Moment at(long epochSecond);

  /**
   * Returns the zone of the variable {@code TZ}: the name of a file of zones, with or without a
   * colon before it, or rules as POSIX writes them; what is neither is UTC. Without the variable
   * the machine's own file counts.
   */
  static Zone of(Environment environment) {
    String variable = environment.variable("TZ");
    String name = variable == null ? "/etc/localtime" : withoutColon(variable);
    if (name.isEmpty()) {
      return PosixZone.UTC;
    }
    Zone zone = file(environment, name);
    if (zone == null) {
      zone = variable == null ? PosixZone.UTC : PosixZone.parse(name);
    }
    return zone;
  }

  private static String withoutColon(String name) {
    return name.startsWith(":") ? name.substring(1) : name;
  }

  private static @Nullable Zone file(Environment environment, String name) {
    String folder = environment.nonEmptyVariable("TZDIR");
    try {
      Path database = environment.path(folder == null ? "/usr/share/zoneinfo" : folder);
      Path file = name.startsWith("/") ? environment.path(name) : database.resolve(name);
      return Files.isRegularFile(file) ? ZoneFile.parse(Files.readAllBytes(file)) : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }
}
