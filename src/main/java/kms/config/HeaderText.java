package kms.config;

import kms.url.PercentEncoding;

/** Turns texts of the user into values that a header may have. */
final class HeaderText {
  private static final String TOKEN_SYMBOLS = "!#$%&'*+-.^_`|~,";
  private static final String TRACE_ID_SYMBOLS = "=;:+&[]{}\"',";

  private HeaderText() {}

  /** Replaces all that may not stand in a part of the User-Agent by dashes. */
  static String userAgentToken(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(isIn(c, TOKEN_SYMBOLS) ? (char) c : '-'));
    return out.toString();
  }

  /**
   * Encodes a trace id as the AWS CLI does, which leaves some marks alone.
   *
   * @throws kms.error.CliException when it holds half of a surrogate pair
   */
  static String percentEncoded(String text) {
    return PercentEncoding.strict(text, TRACE_ID_SYMBOLS);
  }

  private static boolean isIn(int c, String symbols) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (c >= '0' && c <= '9') || symbols.indexOf(c) >= 0;
  }
}
