package kms.url;

import java.text.Normalizer;
import java.util.Locale;
import kms.error.CliException;
import kms.python.PythonText;

/** Splits an address as Python's {@code urlsplit} does. */
final class UrlParser {

  private UrlParser() {}

  /**
   * Splits an address.
   *
   * @throws CliException when the brackets of an IPv6 address do not fit, or a letter stands for a
   *     delimiter
   */
  static Url parse(String text) {
    String rest = clean(text);
    String scheme = "";
    int colon = rest.indexOf(':');
    if (isScheme(rest, colon)) {
      scheme = rest.substring(0, colon).toLowerCase(Locale.ROOT);
      rest = rest.substring(colon + 1);
    }
    String authority = "";
    if (rest.startsWith("//")) {
      int end = authorityEnd(rest);
      authority = rest.substring(2, end);
      rest = rest.substring(end);
      checkBrackets(authority);
      checkNormalForm(authority);
    }
    int hash = rest.indexOf('#');
    String fragment = hash < 0 ? "" : rest.substring(hash + 1);
    rest = hash < 0 ? rest : rest.substring(0, hash);
    int question = rest.indexOf('?');
    String query = question < 0 ? "" : rest.substring(question + 1);
    return new Url(
        scheme, authority, question < 0 ? rest : rest.substring(0, question), query, fragment);
  }

  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dropped = out.isEmpty() ? c <= ' ' : c == '\t' || c == '\r' || c == '\n';
      if (!dropped) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isScheme(String text, int end) {
    if (end <= 0 || !Url.isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      if (!Url.isLetter(c) && !Url.isDigit(c) && "+-.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int authorityEnd(String text) {
    int end = 2;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static void checkBrackets(String authority) {
    int open = authority.indexOf('[');
    int close = authority.indexOf(']');
    if (open < 0 && close < 0) {
      return;
    }
    if (open < 0 || close < 0) {
      throw new CliException("Invalid IPv6 URL");
    }
    HostRules.checkBracketed(
        authority.substring(open + 1, close > open ? close : authority.length()));
  }

  /** A letter whose normal form holds a delimiter could name another host than it shows. */
  private static void checkNormalForm(String authority) {
    if (authority.chars().allMatch(c -> c < 128)) {
      return;
    }
    String letters = authority.replaceAll("[@:#?]", "");
    String normal = Normalizer.normalize(letters, Normalizer.Form.NFKC);
    if (!normal.equals(letters) && normal.chars().anyMatch(c -> "/?#@:".indexOf(c) >= 0)) {
      throw new CliException(
          "netloc "
              + PythonText.repr(authority)
              + " contains invalid characters under NFKC normalization");
    }
  }
}
