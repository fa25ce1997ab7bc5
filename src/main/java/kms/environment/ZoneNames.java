package kms.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The names of the local time zone, such as EST and EDT, as the C library finds them; those that
 * Java has differ.
 *
 * @param standard the name of standard time, empty when the zone has none
 * @param daylight the name of daylight saving time, the same when the zone has no such time
 */
public record ZoneNames(String standard, String daylight) {
  private static final String DATABASE = "/usr/share/zoneinfo";
  private static final String MACHINES = "/etc/localtime";
  private static final int MIN_LETTERS = 3;

  /** Returns the names of the zone that the variable {@code TZ} or else the machine is set to. */
  public static ZoneNames of(Environment environment) {
    String variable = environment.variable("TZ");
    String zone = variable == null ? MACHINES : variable;
    String name = zone.startsWith(":") ? zone.substring(1) : zone;
    String rules = name.isEmpty() ? null : rules(name);
    if (rules == null) {
      boolean isUtc = name.isEmpty() || variable == null;
      return isUtc ? new ZoneNames("UTC", "UTC") : ofRules(name);
    }
    return ofRules(rules);
  }

  /** A file of the database of time zones ends with the rules that hold from now on. */
  private static @Nullable String rules(String name) {
    try {
      Path file = Path.of(DATABASE).resolve(name);
      String text =
          Files.isRegularFile(file)
              ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).stripTrailing()
              : "";
      return text.startsWith("TZif") ? text.substring(text.lastIndexOf('\n') + 1) : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  /** Reads how POSIX writes rules: a name, how far west it is, and the name of summer time. */
  private static ZoneNames ofRules(String rules) {
    int end = endOfName(rules, 0);
    int second = end;
    while (second < rules.length() && "+-:0123456789".indexOf(rules.charAt(second)) >= 0) {
      second++;
    }
    int secondEnd = endOfName(rules, second);
    String standard = rules.substring(0, end);
    boolean hasDaylight = end > 0 && second > end && secondEnd > second;
    return new ZoneNames(standard, hasDaylight ? rules.substring(second, secondEnd) : standard);
  }

  /** Returns where a name ends, its beginning when there is none: three letters, or in brackets. */
  private static int endOfName(String rules, int start) {
    if (rules.startsWith("<", start)) {
      return rules.indexOf('>', start) + 1;
    }
    int end = start;
    while (end < rules.length() && isLetter(rules.charAt(end))) {
      end++;
    }
    return end - start < MIN_LETTERS ? start : end;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
