package kms.python;

import java.util.List;
import java.util.Locale;
import kms.environment.Environment;
import org.jspecify.annotations.Nullable;

/**
 * The filters in the variable {@code PYTHONWARNINGS}, which say what becomes of a warning of
 * Python. Each is {@code ACTION:MESSAGE:CATEGORY:MODULE:LINE}, where all but the action may be left
 * out; of those that fit the last one counts, and one that makes no sense is passed over.
 */
public final class WarningFilters {

  /** What becomes of a warning. */
  public enum Action {
    /** It is printed. */
    SHOW,
    /** Nobody hears of it. */
    IGNORE,
    /** It is a failure. */
    FAIL
  }

  /** Those that print, in the order in which abbreviations are sought. */
  private static final List<String> ACTIONS =
      List.of("default", "always", "ignore", "module", "once", "error");

  private static final int FIELDS = 5;

  private final String[] filters;

  /** Reads the variable. */
  public WarningFilters(Environment environment) {
    String variable = environment.nonEmptyVariable("PYTHONWARNINGS");
    filters = variable == null ? new String[0] : variable.split(",");
  }

  /**
   * Returns what becomes of a warning of a category of its own.
   *
   * @param text the text of the warning
   * @param module the module of Python that warns; in which line it does is not known here
   */
  public Action action(String text, String module) {
    for (int i = filters.length - 1; i >= 0; i--) {
      Action action = filters[i].isEmpty() ? null : action(filters[i].split(":", -1), text, module);
      if (action != null) {
        return action;
      }
    }
    return Action.SHOW;
  }

  /** Returns what a filter says, or null when it does not fit. */
  private static @Nullable Action action(String[] fields, String text, String module) {
    String category = field(fields, 2);
    String from = field(fields, 3);
    String line = field(fields, 4);
    boolean fits =
        fields.length <= FIELDS
            && startsWith(text, field(fields, 1))
            && (category.isEmpty() || category.equals("Warning"))
            && (from.isEmpty() || from.equals(module))
            && (line.isEmpty() || line.equals("0"));
    return fits ? action(field(fields, 0)) : null;
  }

  private static String field(String[] fields, int index) {
    return index < fields.length ? Whitespace.strip(fields[index]) : "";
  }

  private static boolean startsWith(String text, String message) {
    return text.toLowerCase(Locale.ROOT).startsWith(message.toLowerCase(Locale.ROOT));
  }

  private static @Nullable Action action(String name) {
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
    return null;
  }
}
