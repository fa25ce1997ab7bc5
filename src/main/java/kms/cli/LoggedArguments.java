package kms.cli;

import java.util.List;
import kms.model.Operations;
import kms.url.Url;

/**
 * The words of the command line as they may be logged: names of options, the operation and the
 * values of global options. Any other value could be a secret.
 */
record LoggedArguments(List<String> words) {
  private static final String HIDDEN = "***";

  /** Returns the words; laid out only when somebody reads the log. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("[");
    boolean visible = false;
    for (String word : words) {
      out.append(out.length() > 1 ? ", " : "").append(shown(word, visible));
      visible = takesVisibleValue(word);
    }
    return out.append(']').toString();
  }

  private static String shown(String word, boolean visible) {
    if (visible || Operations.commands().contains(word)) {
      return Url.withoutUserInfo(word);
    }
    if (!word.startsWith("--")) {
      return HIDDEN;
    }
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    return equals < 0 || takesVisibleValue(name) ? Url.withoutUserInfo(word) : name + "=" + HIDDEN;
  }

  /** Tells whether a word is a global option, maybe abbreviated, that a value belongs to. */
  private static boolean takesVisibleValue(String word) {
    if (!word.startsWith("--") || word.length() < 3) {
      return false;
    }
    for (Option option : GlobalOptions.TABLE) {
      if (option.name().startsWith(word) && option.arity() != Option.Arity.FLAG) {
        return true;
      }
    }
    return false;
  }
}
