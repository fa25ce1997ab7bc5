package kms.python;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kms.environment.Environment;

/** Expands what a user writes for a path, as {@code os.path.expandvars} and expanduser do. */
public final class PathExpansion {
  private static final Pattern VARIABLE = Pattern.compile("\\$(?:(\\w+)|\\{([^}]*)\\})");

  private PathExpansion() {}

  /**
   * Replaces a leading {@code ~} by the home folder, and {@code $NAME} and <code>${NAME}</code> by
   * the variable's value; a variable that is not set stays as it is written.
   */
  public static String expand(String path, Environment environment) {
    return expandVariables(expandHome(path, environment), environment);
  }

  /** Expands as {@link #expand} does, but finds a leading {@code ~} in a variable's value too. */
  public static String expandVariablesFirst(String path, Environment environment) {
    return expandHome(expandVariables(path, environment), environment);
  }

  /** Replaces a leading {@code ~} that stands alone or before a slash by the home folder. */
  public static String expandHome(String path, Environment environment) {
    if (!path.equals("~") && !path.startsWith("~/")) {
      return path;
    }
    String home = environment.home().toString();
    String root = home.equals("/") ? "" : home;
    return path.length() == 1 && root.isEmpty() ? "/" : root + path.substring(1);
  }

  private static String expandVariables(String path, Environment environment) {
    if (path.indexOf('$') < 0) {
      return path;
    }
    Matcher matcher = VARIABLE.matcher(path);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      String value = environment.variable(name);
      matcher.appendReplacement(
          out, Matcher.quoteReplacement(value == null ? matcher.group() : value));
    }
    return matcher.appendTail(out).toString();
  }
}
