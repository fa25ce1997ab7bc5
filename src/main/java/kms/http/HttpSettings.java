package kms.http;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How requests are sent.
 *
 * @param connectTimeout how long a connection may take to be made, and each step of encrypting it;
 *     zero for ever
 * @param readTimeout how long the next bytes of an answer may take; zero for ever
 * @param trust which servers are believed when TLS is used
 * @param proxies which proxies are used
 * @param warnings is given each line of warning for the user, without its end
 */
public record HttpSettings(
    Duration connectTimeout,
    Duration readTimeout,
    Trust trust,
    ProxySettings proxies,
    Consumer<String> warnings) {

  /** Returns settings that ask directly, trust the built-in roots and wait so long each time. */
  public static HttpSettings direct(Duration timeout) {
    return new HttpSettings(
        timeout, timeout, Trust.builtIn(), ProxySettings.none(), HttpSettings::ignore);
  }

  private static void ignore(String warning) {}
}
