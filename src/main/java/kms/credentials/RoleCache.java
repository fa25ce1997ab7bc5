package kms.credentials;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import kms.environment.Environment;
import kms.error.CliException;
import kms.json.JsonWriter;
import kms.python.DateReader;
import kms.python.PythonDateTime;
import kms.python.PythonNumber;
import org.jspecify.annotations.Nullable;

/** Keeps the credentials of assumed roles for later runs, where the AWS CLI keeps them too. */
final class RoleCache {
  private static final Duration USED_UNTIL = Duration.ofMinutes(15);

  private final JsonFileCache files;
  private final Clock clock;
  private final DateReader dates;
  private final String key;

  /**
   * Creates the access to one entry.
   *
   * @param parameters those that were configured; they are what the entry is found by
   */
  RoleCache(Environment environment, Map<String, String> parameters) {
    this.files = JsonFileCache.in(environment, "~/.aws/cli/cache");
    this.clock = environment.clock();
    this.dates = new DateReader(environment);
    this.key = key(parameters);
  }

  static String key(Map<String, String> parameters) {
    ObjectNode sorted = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, String> parameter : new TreeMap<>(parameters).entrySet()) {
      if (parameter.getKey().equals("DurationSeconds")) {
        sorted.set("DurationSeconds", PythonNumber.integer(new BigInteger(parameter.getValue())));
      } else {
        sorted.put(parameter.getKey(), parameter.getValue());
      }
    }
    return Sha1.hex(JsonWriter.write(sorted, true));
  }

  /** Returns the credentials of the entry, or null when it is missing, damaged or about to end. */
  @Nullable TemporaryCredentials find() {
    ObjectNode entry = files.get(key);
    if (entry == null) {
      return null;
    }
    try {
      TemporaryCredentials found = RoleAnswer.credentials(entry, dates);
      PythonDateTime end = found.expiration();
      boolean lasts = end != null && end.since(clock.instant()).compareTo(USED_UNTIL) >= 0;
      return lasts ? found : null;
    } catch (CliException e) {
      return null;
    }
  }

  /** Writes the entry. */
  void put(ObjectNode answer) {
    files.put(key, answer);
  }
}
