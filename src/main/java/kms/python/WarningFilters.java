package kms.python;

import java.util.ArrayList;
import java.util.List;
import kms.environment.Environment;
import kms.python.WarningFilter.InvalidFilterException;

/**
 * The filters in the variable {@code PYTHONWARNINGS}, separated by commas, which say what becomes
 * of a warning of Python; of those that fit the last one counts.
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

  /** The variable that holds them. */
  public static final String VARIABLE = "PYTHONWARNINGS";

  private final List<WarningFilter> filters = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /** Reads the variable. */
  public WarningFilters(Environment environment) {
    String variable = environment.nonEmptyVariable(VARIABLE);
    if (variable == null) {
      return;
    }
    for (String text : variable.split(",", -1)) {
      if (!text.isEmpty()) {
        read(text);
      }
    }
  }

  private void read(String text) {
    try {
      filters.add(WarningFilter.parse(text));
    } catch (InvalidFilterException e) {
      complaints.add("Invalid -W option ignored: " + e.getMessage());
    }
  }

  /** Returns what Python prints at its start of texts that are no filters, which it passes over. */
  public List<String> complaints() {
    return complaints;
  }

  /**
   * Returns what becomes of a warning of a category of its own.
   *
   * @param text the text of the warning
   * @param module the module of Python that warns
   */
  public Action action(String text, String module) {
    for (int i = filters.size() - 1; i >= 0; i--) {
      if (filters.get(i).fits(text, module)) {
        return filters.get(i).action();
      }
    }
    return Action.SHOW;
  }
}
