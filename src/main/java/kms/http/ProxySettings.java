package kms.http;

import java.util.Locale;
import java.util.Map;
import kms.environment.Environment;
import kms.python.Whitespace;
import kms.url.Url;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses are asked through which proxy.
 *
 * @param http the proxy of plain addresses as the user wrote it, or null for none
 * @param https the proxy of encrypted addresses, or null for none
 * @param no the hosts that are asked directly, separated by commas, or {@code *} for all; or null
 */
public record ProxySettings(@Nullable String http, @Nullable String https, @Nullable String no) {
  private static final String SUFFIX = "_proxy";

  /** Returns the settings that ask everything directly. */
  public static ProxySettings none() {
    return new ProxySettings(null, null, null);
  }

  /** Reads the variables {@code http_proxy}, {@code https_proxy} and {@code no_proxy}. */
  public static ProxySettings of(Environment environment) {
    return new ProxySettings(
        setting(environment, "http"), setting(environment, "https"), setting(environment, "no"));
  }

  /**
   * As Python's {@code getproxies_environment}: a name that ends in small letters wins, even when
   * its value is empty; capitals do not set the proxy of plain addresses in a CGI script, where the
   * client could set them.
   */
  private static @Nullable String setting(Environment environment, String kind) {
    String capitals = null;
    for (Map.Entry<String, String> variable : environment.variables().entrySet()) {
      String name = variable.getKey();
      if (!isSetting(name, kind)) {
        continue;
      }
      String value = variable.getValue().isEmpty() ? null : variable.getValue();
      if (name.endsWith(SUFFIX)) {
        return value;
      }
      capitals = value == null ? capitals : value;
    }
    boolean isScript = kind.equals("http") && environment.variable("REQUEST_METHOD") != null;
    return isScript ? null : capitals;
  }

  private static boolean isSetting(String name, String kind) {
    return name.length() == kind.length() + SUFFIX.length()
        && name.regionMatches(true, 0, kind, 0, kind.length())
        && name.regionMatches(true, kind.length(), SUFFIX, 0, SUFFIX.length());
  }

  /**
   * Returns the proxy through which an address is asked, or null when it is asked directly, as one
   * without a scheme is.
   */
  @Nullable Proxy proxyFor(Url url) {
    String proxy = url.isSecure() ? https : http;
    return proxy == null || url.scheme().isEmpty() || isDirect(url) ? null : Proxy.parse(proxy);
  }

  private boolean isDirect(Url url) {
    if (no == null) {
      return false;
    }
    if (no.equals("*")) {
      return true;
    }
    String authority = url.authority().toLowerCase(Locale.ROOT);
    String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
    String host = withoutPort(hostAndPort);
    for (String entry : no.toLowerCase(Locale.ROOT).split(",", 0)) {
      String name = withoutDots(Whitespace.strip(entry));
      if (!name.isEmpty() && (matches(host, name) || matches(hostAndPort, name))) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String host, String name) {
    return host.equals(name) || host.endsWith("." + name);
  }

  private static String withoutDots(String name) {
    int start = 0;
    while (start < name.length() && name.charAt(start) == '.') {
      start++;
    }
    return name.substring(start);
  }

  private static String withoutPort(String hostAndPort) {
    int colon = hostAndPort.lastIndexOf(':');
    for (int i = colon + 1; i < hostAndPort.length(); i++) {
      if (!Url.isDigit(hostAndPort.charAt(i))) {
        return hostAndPort;
      }
    }
    return colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
  }
}
