package kms.python;

import kms.environment.Environment;

/** Expands what a user writes for a path, as {@code os.path.expandvars} and expanduser do. */
public final class PathExpansion {
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

  /**
   * Replaces a leading {@code ~} that stands alone or before a slash by the home folder, unless
   * nobody knows where that is. A folder without a name is the root.
   */
  public static String expandHome(String path, Environment environment) {
    String home = environment.home();
    if (home == null || (!path.equals("~") && !path.startsWith("~/"))) {
      return path;
    }
    int end = home.length();
    while (end > 0 && home.charAt(end - 1) == '/') {
      end--;
    }
    String expanded = home.substring(0, end) + path.substring(1);
    return expanded.isEmpty() ? "/" : expanded;
  }

  private static String expandVariables(String path, Environment environment) {
    int dollar = path.indexOf('$');
    if (dollar < 0) {
      return path;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (; dollar >= 0; dollar = path.indexOf('$', from)) {
      int end = referenceEnd(path, dollar + 1);
      String name = name(path, dollar + 1, end);
      String value = name.isEmpty() ? null : environment.variable(name);
      out.append(path, from, dollar).append(value == null ? path.substring(dollar, end) : value);
      from = end;
    }
    return out.append(path, from, path.length()).toString();
  }

  /** Returns where {@code NAME} or <code>{NAME}</code> ends, which may be where it starts. */
  private static int referenceEnd(String path, int start) {
    if (path.startsWith("{", start)) {
      int brace = path.indexOf('}', start);
      return brace < 0 ? start : brace + 1;
    }
    int end = start;
    while (end < path.length() && isWord(path.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String name(String path, int start, int end) {
    boolean braces = path.startsWith("{", start) && end > start;
    return braces ? path.substring(start + 1, end - 1) : path.substring(start, end);
  }

  private static boolean isWord(char c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    return letter || (c >= '0' && c <= '9');
  }
}
