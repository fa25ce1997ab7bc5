package kms.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import kms.error.CliException;
import kms.python.AsciiEncoder;
import kms.url.PercentEncoding;
import kms.url.Url;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy.
 *
 * @param url its address
 * @param shown its address as messages show it, with stars for user and password
 * @param controls whether there are blanks or control characters in the name of its host
 */
record Proxy(Url url, String shown, boolean controls) {

  /**
   * Reads the address of a proxy; without a scheme it is one of plain HTTP.
   *
   * @throws CliException when the brackets of an IPv6 address do not fit
   */
  static Proxy parse(String text) {
    String address = text;
    if (!text.startsWith("http:") && !text.startsWith("https:")) {
      address = text.startsWith("//") ? "http:" + text : "http://" + text;
    }
    Url url = parseUrl(address);
    return new Proxy(url, mask(address, url), hasControls(address));
  }

  private static Url parseUrl(String address) {
    try {
      return Url.parse(address);
    } catch (CliException e) {
      throw HttpFailureException.unusable(e.getMessage());
    }
  }

  private static String mask(String address, Url url) {
    String user = url.userInfo();
    int start = user == null || user.isEmpty() ? -1 : address.indexOf(user);
    if (user == null || start < 0) {
      return user == null || user.isEmpty() ? address : Url.withoutUserInfo(address);
    }
    int colon = user.indexOf(':');
    String name = colon == 0 ? "" : "***";
    String password = colon < 0 ? "" : colon == user.length() - 1 ? ":" : ":***";
    return address.substring(0, start) + name + password + address.substring(start + user.length());
  }

  /** Those that are dropped from an address elsewhere count, too. */
  private static boolean hasControls(String address) {
    int end = address.indexOf("//") + 2;
    int start = end;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String authority = address.substring(start, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = host.indexOf(':', host.indexOf(']') + 1);
    for (char c : (colon < 0 ? host : host.substring(0, colon)).toCharArray()) {
      if (c <= ' ' || c == '\u007f') {
        return true;
      }
    }
    return false;
  }

  /**
   * Checks that requests for an address can go through the proxy.
   *
   * @param shown that address, as messages show it
   * @throws HttpFailureException when they cannot
   */
  void check(Url target, String shown) {
    if (!url.isAuthorityWellFormed()) {
      throw HttpFailureException.unusable("Failed to parse: " + this.shown);
    }
    if (url.host() == null && !controls) {
      throw target.isSecure()
          ? HttpFailureException.proxy(this.shown, null)
          : HttpFailureException.unusable("No host specified.");
    }
    authorization();
    if (controls) {
      throw HttpFailureException.closed(shown, null);
    }
  }

  /**
   * Returns the value of the {@code Proxy-Authorization} header, or null without a password.
   *
   * @throws HttpFailureException when user or password are not ASCII
   */
  @Nullable String authorization() {
    String user = url.userInfo();
    int colon = user == null ? -1 : user.indexOf(':');
    if (user == null || colon < 1 || colon == user.length() - 1) {
      return null;
    }
    String pair = unquoted(user.substring(0, colon)) + ":" + unquoted(user.substring(colon + 1));
    try {
      return "Basic " + Base64.getEncoder().encodeToString(AsciiEncoder.encode(pair));
    } catch (CliException e) {
      throw HttpFailureException.unusable(e.getMessage());
    }
  }

  /** Half of a surrogate pair, which no escape gives, stays what it is. */
  private static String unquoted(String text) {
    return text.indexOf('%') < 0 ? text : new String(PercentEncoding.decode(text), UTF_8);
  }
}
