package kms.cli;

import java.util.List;

/**
 * The words of the command line as they may be logged: values of options that can hold a secret are
 * left out.
 */
record LoggedArguments(List<String> words) {
  private static final List<String> SECRET =
      List.of("--key-store-password", "--xks-proxy-authentication-credential", "--cli-input-json");

  /** Returns the words; laid out only when somebody reads the log. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("[");
    boolean secret = false;
    for (String word : words) {
      out.append(out.length() > 1 ? ", " : "").append(shown(word, secret));
      secret = isSecretOption(word);
    }
    return out.append(']').toString();
  }

  private static String shown(String word, boolean secret) {
    int equals = word.indexOf('=');
    boolean hasSecret = equals > 0 && isSecretOption(word.substring(0, equals));
    return secret ? "***" : hasSecret ? word.substring(0, equals) + "=***" : word;
  }

  private static boolean isSecretOption(String word) {
    if (!word.startsWith("--") || word.length() < 3) {
      return false;
    }
    for (String option : SECRET) {
      if (option.startsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
