package kms.http;

import java.math.BigInteger;
import java.time.Duration;
import java.util.function.Consumer;
import kms.environment.Environment;
import kms.python.PathExpansion;
import kms.tls.Trust;
import org.jspecify.annotations.Nullable;

/**
 * How requests are sent.
 *
 * @param connectTimeout how long a connection may take to be made, and each step of encrypting it;
 *     zero for ever
 * @param readTimeout how long the next bytes of an answer may take; zero for ever
 * @param trust which certificates of servers are trusted
 * @param proxies which proxies are used
 * @param unverified is given each host whose certificate is not verified
 */
public record HttpSettings(
    Duration connectTimeout,
    Duration readTimeout,
    Trust trust,
    ProxySettings proxies,
    Consumer<String> unverified) {
  /** The most seconds that Python can wait, as it counts nanoseconds in 64 bits. */
  private static final BigInteger LONGEST = BigInteger.valueOf(9_223_372_036L);

  /** Returns settings that ask directly, trust the built-in roots and wait so long each time. */
  public static HttpSettings direct(Duration timeout) {
    return new HttpSettings(
        timeout, timeout, Trust.builtIn(), ProxySettings.none(), HttpSettings::ignore);
  }

  /**
   * Returns the trust in a CA bundle alone, or in the built-in roots.
   *
   * @param bundle its path as it was written, which may begin with {@code ~}; null for none
   */
  public static Trust trust(@Nullable String bundle, Environment environment) {
    return bundle == null
        ? Trust.builtIn()
        : Trust.in(environment.path(PathExpansion.expandHome(bundle, environment)));
  }

  /** Returns a time to wait; those that are too long for Python are all the same. */
  public static Duration timeout(BigInteger seconds) {
    return Duration.ofSeconds(seconds.min(LONGEST.add(BigInteger.ONE)).longValue());
  }

  /**
   * Checks a time to wait.
   *
   * @throws HttpFailureException in Python's words when it is too long for Python
   */
  static void checkTimeout(Duration timeout) {
    if (timeout.toSeconds() > LONGEST.longValue()) {
      throw HttpFailureException.unusable("timestamp too large to convert to C _PyTime_t");
    }
  }

  private static void ignore(String warning) {}
}
