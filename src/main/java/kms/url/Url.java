package kms.url;

import java.util.Locale;
import kms.error.CliException;
import kms.python.PythonText;
import org.jspecify.annotations.Nullable;

/**
 * An address, split as Python's {@code urlsplit} does: it takes nearly anything, {@link
 * java.net.URI} refuses much of that.
 *
 * @param scheme in lower case; empty when there is none
 * @param authority what stands behind {@code //}, user and port included, as written
 * @param path as written, possibly empty
 * @param query what stands behind {@code ?}; empty when there is none
 * @param fragment what stands behind {@code #}; empty when there is none
 */
public record Url(String scheme, String authority, String path, String query, String fragment) {
  private static final int MAX_PORT = 65535;
  private static final int MAX_PORT_DIGITS = 5;

  /**
   * Splits the address of a service.
   *
   * @throws CliException when it has no host, or one that cannot be that of a service
   */
  public static Url endpoint(String text) {
    if (!text.contains("\t") && !text.contains("\r") && !text.contains("\n")) {
      Url url = parse(text);
      String host = url.host();
      if (host != null && (HostRules.isName(host) || HostRules.isIpv6(host))) {
        return url;
      }
    }
    throw new CliException("Invalid endpoint: " + text);
  }

  /**
   * Splits an address; blanks and control characters in front, tabs and line ends are dropped.
   *
   * @throws CliException when the brackets of an IPv6 address do not fit
   */
  public static Url parse(String text) {
    return UrlParser.parse(text);
  }

  /** Returns the host in lower case, without brackets, or null when there is none. */
  public @Nullable String host() {
    String hostAndPort = hostAndPort();
    int open = hostAndPort.indexOf('[');
    int end = hostAndPort.indexOf(open < 0 ? ':' : ']', open + 1);
    String host = hostAndPort.substring(open + 1, end < 0 ? hostAndPort.length() : end);
    if (host.isEmpty()) {
      return null;
    }
    int zone = host.indexOf('%');
    return zone < 0
        ? host.toLowerCase(Locale.ROOT)
        : host.substring(0, zone).toLowerCase(Locale.ROOT) + host.substring(zone);
  }

  /**
   * Returns the port, the scheme's own when none is written.
   *
   * @throws CliException when what is written is no port
   */
  public int port() {
    String port = portText();
    if (port.isEmpty()) {
      return defaultPort();
    }
    for (int i = 0; i < port.length(); i++) {
      if (!isDigit(port.charAt(i))) {
        throw new CliException(
            "Port could not be cast to integer value as " + PythonText.repr(port));
      }
    }
    int start = 0;
    while (start < port.length() - 1 && port.charAt(start) == '0') {
      start++;
    }
    int value =
        port.length() - start > MAX_PORT_DIGITS
            ? MAX_PORT + 1
            : Integer.parseInt(port.substring(start));
    if (value > MAX_PORT) {
      throw new CliException("Port out of range 0-65535");
    }
    return value;
  }

  private String portText() {
    String hostAndPort = hostAndPort();
    int close = hostAndPort.indexOf('[') < 0 ? 0 : Math.max(0, hostAndPort.indexOf(']'));
    int colon = hostAndPort.indexOf(':', close);
    return colon < 0 ? "" : hostAndPort.substring(colon + 1);
  }

  private int defaultPort() {
    return isSecure() ? 443 : 80;
  }

  private String hostAndPort() {
    return authority.substring(authority.lastIndexOf('@') + 1);
  }

  /** Returns the host as a resolver takes it. */
  public String address() {
    String host = String.valueOf(host());
    return host.replace("%25", "%");
  }

  /**
   * Tells whether a host and maybe a port stand behind the user, and nothing else: the host a name,
   * in which percent signs begin escapes, or an IPv6 address in brackets.
   */
  public boolean isAuthorityWellFormed() {
    String hostAndPort = hostAndPort();
    int close = hostAndPort.startsWith("[") ? hostAndPort.indexOf(']') : -1;
    int colon = hostAndPort.indexOf(':', close + 1);
    int end = colon < 0 ? hostAndPort.length() : colon;
    boolean hasHost =
        close < 0
            ? HostRules.isRegisteredName(hostAndPort.substring(0, end))
            : end == close + 1 && HostRules.isIpv6(hostAndPort.substring(1, close));
    return hasHost && (colon < 0 || isPort(hostAndPort.substring(colon + 1)));
  }

  private static boolean isPort(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
      start += start == i && text.charAt(i) == '0' ? 1 : 0;
    }
    String number = text.substring(start);
    return number.length() <= MAX_PORT_DIGITS
        && (number.isEmpty() || Integer.parseInt(number) <= MAX_PORT);
  }

  /** Returns what stands before the last {@code @} of the authority, or null. */
  public @Nullable String userInfo() {
    int at = authority.lastIndexOf('@');
    return at < 0 ? null : authority.substring(0, at);
  }

  /** Returns the text of an address with stars for user and password, as it may be logged. */
  public static String withoutUserInfo(String text) {
    return text.replaceFirst("//[^/?#]*@", "//***@");
  }

  /** Tells whether the address is one of https. */
  public boolean isSecure() {
    return scheme.equals("https");
  }

  /** Returns the value of the {@code Host} header: no user, no port that is the scheme's own. */
  public String hostHeader() {
    return port() == defaultPort() ? bracketedHost() : bracketedHost() + ":" + port();
  }

  /** Returns {@code HOST:PORT}, an IPv6 address in brackets. */
  public String hostWithPort() {
    return bracketedHost() + ":" + port();
  }

  private String bracketedHost() {
    String host = host();
    if (host == null) {
      return "";
    }
    return host.indexOf(':') < 0 ? host : "[" + host + "]";
  }

  /**
   * Returns the part of the path that is sent, {@code /} when empty. As in the AWS CLI, parameters
   * behind a semicolon in the last segment are left out.
   */
  public String sentPath() {
    int semicolon = path.indexOf(';', path.lastIndexOf('/') + 1);
    String sent = semicolon < 0 ? path : path.substring(0, semicolon);
    return sent.isEmpty() ? "/" : sent;
  }

  /** Returns the path as it is sent: percent-encoded where it must be. */
  public String encodedPath() {
    return PercentEncoding.path(sentPath());
  }

  /** Returns the query as it is sent, without {@code ?}; empty when there is none. */
  public String encodedQuery() {
    return PercentEncoding.query(query);
  }

  /** Returns path and query as they stand in a request line. */
  public String target() {
    return query.isEmpty() ? encodedPath() : encodedPath() + "?" + encodedQuery();
  }

  /** Returns this address with a path of at least {@code /}, as messages show it. */
  public Url withPath() {
    return path.isEmpty() ? new Url(scheme, authority, "/", query, fragment) : this;
  }

  /** Returns the whole address as text. */
  @Override
  public String toString() {
    return scheme
        + (scheme.isEmpty() ? "" : ":")
        + "//"
        + authority
        + path
        + (query.isEmpty() ? "" : "?" + query)
        + (fragment.isEmpty() ? "" : "#" + fragment);
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
