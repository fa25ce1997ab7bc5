package kms.emulator;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What requests may call this endpoint in their {@code Host}. Any name may be made to lead to this
 * machine, so that a web page under such a name could read what is served here.
 *
 * @param address the address and the port that are served on
 * @param names other names, in small letters, that lead here
 */
record EndpointHosts(InetSocketAddress address, Set<String> names) {
  private static final Pattern HOST =
      Pattern.compile("(\\[[0-9a-fA-F:.%]+\\]|[^\\[\\]:]+)(?::([0-9]{1,5}))?");
  private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  private static final String LOCALHOST = "localhost";

  /**
   * Tells whether these values of the header mean this endpoint. From outside loopback it may be
   * reached under other addresses, ports and names, as those that a network of containers has. No
   * address belongs to a web page of somebody else, and no name without a dot does.
   */
  boolean contain(@Nullable List<String> hosts) {
    if (hosts == null || hosts.size() != 1) {
      return false;
    }
    Matcher matcher = HOST.matcher(hosts.get(0).strip());
    if (!matcher.matches()) {
      return false;
    }
    String host = matcher.group(1).toLowerCase(Locale.ROOT);
    InetAddress own = address.getAddress();
    if (own.isLoopbackAddress()) {
      boolean mine = host.equals(own.getHostAddress()) || host.equals(LOCALHOST);
      return names.contains(host) || (mine && isPort(matcher.group(2)));
    }
    return names.contains(host) || host.indexOf('.') < 0 || isAddress(host);
  }

  /** Clients leave out the port of HTTP and that of HTTPS. */
  private boolean isPort(@Nullable String port) {
    int own = address.getPort();
    return port == null ? own == 80 || own == 443 : Integer.parseInt(port) == own;
  }

  private static boolean isAddress(String host) {
    return host.startsWith("[") || IPV4.matcher(host).matches();
  }
}
