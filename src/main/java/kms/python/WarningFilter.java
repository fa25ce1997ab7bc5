package kms.python;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kms.python.WarningFilters.Action;

/**
 * One filter of warnings, {@code ACTION:MESSAGE:CATEGORY:MODULE:LINE}.
 *
 * @param action what becomes of the warnings that fit
 * @param message how their text begins, in any case; may be empty
 * @param category the class that they are of
 * @param module the module that warns; empty for any
 * @param line in which line it does, 0 for any
 */
record WarningFilter(
    Action action, String message, String category, String module, BigInteger line) {

  /** In the order in which abbreviations are sought. */
  private static final List<String> ACTIONS =
      List.of("default", "always", "ignore", "module", "once", "error");

  private static final String ANY_CATEGORY = "Warning";
  private static final String BUILT_IN = "builtins";

  private static final Set<String> CATEGORIES =
      Set.of(
          ANY_CATEGORY,
          "BytesWarning",
          "DeprecationWarning",
          "EncodingWarning",
          "FutureWarning",
          "ImportWarning",
          "PendingDeprecationWarning",
          "ResourceWarning",
          "RuntimeWarning",
          "SyntaxWarning",
          "UnicodeWarning",
          "UserWarning");

  private static final int FIELDS = 5;

  /** A text that is no filter, with Python's words for why. */
  static final class InvalidFilterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidFilterException(String words) {
      super(words);
    }
  }

  /**
   * Reads a filter; all fields but the first may be left out.
   *
   * @throws InvalidFilterException when Python passes it over
   */
  static WarningFilter parse(String text) {
    String[] fields = text.split(":", -1);
    if (fields.length > FIELDS) {
      throw new InvalidFilterException("too many fields (max 5): " + PythonText.repr(text));
    }
    return new WarningFilter(
        action(field(fields, 0)),
        field(fields, 1),
        category(field(fields, 2)),
        field(fields, 3),
        line(field(fields, 4)));
  }

  private static String field(String[] fields, int index) {
    return index < fields.length ? Whitespace.strip(fields[index]) : "";
  }

  private static Action action(String name) {
    if (name.equals("all")) {
      return Action.SHOW;
    }
    for (String action : ACTIONS) {
      if (action.startsWith(name)) {
        return switch (action) {
          case "ignore" -> Action.IGNORE;
          case "error" -> Action.FAIL;
          default -> Action.SHOW;
        };
      }
    }
    throw new InvalidFilterException("invalid action: " + PythonText.repr(name));
  }

  /** When Python reads the filters it finds none but its own modules. */
  private static String category(String name) {
    if (name.isEmpty()) {
      return ANY_CATEGORY;
    }
    int dot = name.lastIndexOf('.');
    if (dot >= 0 && !name.substring(0, dot).equals(BUILT_IN)) {
      throw new InvalidFilterException(
          "invalid module name: " + PythonText.repr(name.substring(0, dot)));
    }
    String category = name.substring(dot + 1);
    if (!CATEGORIES.contains(category)) {
      throw new InvalidFilterException("unknown warning category: " + PythonText.repr(name));
    }
    return category;
  }

  private static BigInteger line(String text) {
    if (text.isEmpty()) {
      return BigInteger.ZERO;
    }
    BigInteger line = PythonNumber.parseIntOrNull(text);
    if (line == null || line.signum() < 0) {
      throw new InvalidFilterException(
          "invalid lineno " + (line == null ? PythonText.repr(text) : line));
    }
    return line;
  }

  /**
   * Tells whether the filter is about a warning of a category of its own.
   *
   * @param text the text of the warning
   * @param from the module that warns; in which line it does is not known here
   */
  boolean fits(String text, String from) {
    return text.toLowerCase(Locale.ROOT).startsWith(message.toLowerCase(Locale.ROOT))
        && category.equals(ANY_CATEGORY)
        && (module.isEmpty() || module.equals(from))
        && line.signum() == 0;
  }
}
