package kms.url;

import kms.error.CliException;
import kms.python.PythonText;

/** Tells which hosts an address may name. */
public final class HostRules {
  private static final int MAX_NAME = 255;
  private static final int MAX_LABEL = 63;
  private static final int IPV6_GROUPS = 8;

  private HostRules() {}

  /** Tells whether the host is a name of letters, digits and inner dashes, or four numbers. */
  static boolean isName(String host) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (host.length() > MAX_NAME) {
      return false;
    }
    for (int start = 0; start <= name.length(); ) {
      int dot = name.indexOf('.', start);
      int end = dot < 0 ? name.length() : dot;
      if (!isLabel(name, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /**
   * Tells whether a text could be a host to urllib3: no delimiters, percent signs with digits, and
   * beyond ASCII only what names may have.
   */
  static boolean isRegisteredName(String host) {
    boolean ascii = true;
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if ("[]/?#".indexOf(c) >= 0 || (c == '%' && !isEscape(host, i))) {
        return false;
      }
      ascii &= c < 128;
    }
    return ascii || hasInternationalLabels(host);
  }

  private static boolean hasInternationalLabels(String host) {
    for (String label : host.split("\\.", -1)) {
      boolean ascii = label.chars().allMatch(c -> c < 128);
      if (!ascii && !InternationalLabel.isValid(label)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && isHexDigit(text.charAt(at + 1))
        && isHexDigit(text.charAt(at + 2));
  }

  /**
   * Tells whether each part of a host between dots has 1 to 63 characters; the last may be empty.
   */
  public static boolean hasLabels(String host) {
    String[] labels = host.split("\\.", -1);
    for (int i = 0; i < labels.length; i++) {
      boolean missing = labels[i].isEmpty() && (i < labels.length - 1);
      if (missing || labels[i].length() > MAX_LABEL) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabel(String name, int start, int end) {
    if (start == end || end - start > MAX_LABEL) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = name.charAt(i);
      if (!Url.isLetter(c) && !isDigit(c) && c != '-') {
        return false;
      }
    }
    return name.charAt(start) != '-' && name.charAt(end - 1) != '-';
  }

  /** As in Python's patterns: digits of all scripts. */
  private static boolean isDigit(char c) {
    return Url.isDigit(c) || (c >= 128 && Character.isDigit(c));
  }

  /**
   * Checks what stands between the brackets of an address.
   *
   * @throws CliException in the words of Python's {@code ipaddress} when it may not
   */
  static void checkBracketed(String host) {
    if (host.startsWith("v")) {
      checkFutureAddress(host);
    } else if (isIpv4(host, 0)) {
      throw new CliException("An IPv4 address cannot be in brackets");
    } else if (!isIpv6(host)) {
      throw new CliException(
          PythonText.repr(host) + " does not appear to be an IPv4 or IPv6 address");
    }
  }

  private static void checkFutureAddress(String host) {
    int i = 1;
    while (i < host.length() && isHexDigit(host.charAt(i))) {
      i++;
    }
    if (i == 1 || i + 1 >= host.length() || host.charAt(i) != '.') {
      throw new CliException("IPvFuture address is invalid");
    }
  }

  /** Tells whether a host, without brackets, is an address. */
  public static boolean isAddress(String host) {
    return isIpv4(host, 0) || host.indexOf(':') >= 0;
  }

  /** Tells whether the host is an IPv6 address, with or without a zone. */
  static boolean isIpv6(String host) {
    int zone = host.indexOf('%');
    if (zone >= 0) {
      return zone < host.length() - 1
          && host.indexOf('%', zone + 1) < 0
          && isIpv6(host.substring(0, zone));
    }
    int gap = host.indexOf("::");
    if (gap < 0) {
      return groups(host, true) == IPV6_GROUPS;
    }
    int before = groups(host.substring(0, gap), false);
    int after = groups(host.substring(gap + 2), true);
    return before >= 0 && after >= 0 && before + after < IPV6_GROUPS;
  }

  /** Returns how many groups of 16 bits the text holds, or -1 when it is malformed. */
  private static int groups(String text, boolean mayEndInIpv4) {
    int count = 0;
    for (int start = 0; start < text.length(); ) {
      int colon = text.indexOf(':', start);
      int end = colon < 0 ? text.length() : colon;
      if (mayEndInIpv4 && colon < 0 && isIpv4(text, start)) {
        return count + 2;
      }
      if (!isGroup(text, start, end) || end == text.length() - 1) {
        return -1;
      }
      count++;
      start = end + 1;
    }
    return count;
  }

  private static boolean isGroup(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isHexDigit(text.charAt(i))) {
        return false;
      }
    }
    return end > start && end - start <= 4;
  }

  static boolean isIpv4(String text, int start) {
    int numbers = 0;
    for (int i = start; i <= text.length(); numbers++) {
      int end = i;
      while (end < text.length() && Url.isDigit(text.charAt(end)) && end - i < 4) {
        end++;
      }
      if (!isOctet(text, i, end) || (end < text.length() && text.charAt(end) != '.')) {
        return false;
      }
      i = end + 1;
    }
    return numbers == 4;
  }

  private static boolean isOctet(String text, int start, int end) {
    boolean leadingZero = end - start > 1 && text.charAt(start) == '0';
    return end > start
        && end - start <= 3
        && !leadingZero
        && Integer.parseInt(text.substring(start, end)) <= 255;
  }

  private static boolean isHexDigit(char c) {
    return c < 128 && Character.digit(c, 16) >= 0;
  }
}
