package kms.http;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import kms.error.CliException;
import kms.url.PercentEncoding;
import kms.url.Url;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy.
 *
 * @param url its address
 * @param shown its address as messages show it, with stars for user and password
 */
record Proxy(Url url, String shown) {

  /**
   * Reads the address of a proxy; without a scheme it is one of plain HTTP.
   *
   * @throws CliException when there is no host or no valid port in it
   */
  static Proxy parse(String text) {
    String address = text;
    if (!text.startsWith("http:") && !text.startsWith("https:")) {
      address = text.startsWith("//") ? "http:" + text : "http://" + text;
    }
    Url url = parseUrl(address);
    return new Proxy(url, mask(url));
  }

  private static Url parseUrl(String address) {
    try {
      return Url.parse(address);
    } catch (CliException e) {
      throw HttpFailureException.unusable(e.getMessage());
    }
  }

  private static String mask(Url url) {
    String user = url.userInfo();
    if (user == null || user.isEmpty()) {
      return url.toString();
    }
    int colon = user.indexOf(':');
    String name = colon == 0 ? "" : "***";
    String password = colon < 0 ? "" : colon == user.length() - 1 ? ":" : ":***";
    String host = url.authority().substring(user.length());
    return new Url(url.scheme(), name + password + host, url.path(), url.query(), url.fragment())
        .toString();
  }

  /** Returns the value of the {@code Proxy-Authorization} header, or null without a password. */
  @Nullable String authorization() {
    String user = url.userInfo();
    int colon = user == null ? -1 : user.indexOf(':');
    if (user == null || colon < 1 || colon == user.length() - 1) {
      return null;
    }
    ByteArrayOutputStream pair = new ByteArrayOutputStream();
    pair.writeBytes(PercentEncoding.decode(user.substring(0, colon)));
    pair.write(':');
    pair.writeBytes(PercentEncoding.decode(user.substring(colon + 1)));
    return "Basic " + Base64.getEncoder().encodeToString(pair.toByteArray());
  }
}
