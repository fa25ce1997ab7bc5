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
    boolean isVisible = false;
    boolean hasOperation = false;
    boolean hasGlobalOptions = true;
    for (String word : words) {
      // The name of an operation can be a value as well, but not where the first one stands.
      boolean isOperation = !isVisible && !hasOperation && Operations.commands().contains(word);
      hasOperation |= isOperation;
      out.append(out.length() > 1 ? ", " : "");
      out.append(
          isVisible || isOperation ? Url.withoutUserInfo(word) : option(word, hasGlobalOptions));
      hasGlobalOptions &= !word.equals("--");
      isVisible = hasGlobalOptions && takesVisibleValue(word);
    }
    return out.append(']').toString();
  }

  private static String option(String word, boolean mayBeGlobal) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    if (!name.startsWith("--") || name.indexOf(' ') >= 0) {
      return HIDDEN;
    }
    if (equals < 0 || (mayBeGlobal && takesVisibleValue(name))) {
      return Url.withoutUserInfo(word);
    }
    return name + "=" + HIDDEN;
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
