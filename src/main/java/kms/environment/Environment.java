package kms.environment;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything a run depends on besides its arguments.
 *
 * @param variables the environment variables, as the caller of the program set them
 * @param stdin standard input
 * @param stdout standard output
 * @param stderr standard error
 * @param workingDirectory the folder that relative paths start from
 * @param home what {@code ~} stands for, as it is written; null when nobody knows
 * @param terminal whether standard output is a terminal
 * @param width finds the width of that terminal in characters; starts a process, so call it late
 * @param inheritsStreams whether the streams are those of the process, so that children may share
 *     them instead of being connected by copying
 * @param clock the time
 * @param pause lets time pass
 * @param interrupts knows who answers an interrupt from the keyboard
 * @param platform what it runs on, as {@link Version#platform} says it, or empty
 */
public record Environment(
    Map<String, String> variables,
    InputStream stdin,
    OutputStream stdout,
    OutputStream stderr,
    Path workingDirectory,
    @Nullable String home,
    boolean terminal,
    IntSupplier width,
    boolean inheritsStreams,
    Clock clock,
    Pause pause,
    Interrupts interrupts,
    String platform) {

  private static final int DEFAULT_COLUMNS = 80;

  /** Copies the variables, so that a run sees one state of them. */
  public Environment {
    variables = Map.copyOf(variables);
  }

  /** Creates the environment of a run outside a process of its own. */
  public Environment(
      Map<String, String> variables,
      InputStream stdin,
      OutputStream stdout,
      OutputStream stderr,
      Path workingDirectory,
      @Nullable String home,
      boolean terminal,
      IntSupplier width,
      boolean inheritsStreams,
      Clock clock) {
    this(
        variables,
        stdin,
        stdout,
        stderr,
        workingDirectory,
        home,
        terminal,
        width,
        inheritsStreams,
        clock,
        new Sleep(),
        new Interrupts(),
        "");
  }

  /**
   * Returns the value of a variable.
   *
   * @return the value, which may be empty, or null when the variable is not set
   */
  public @Nullable String variable(String name) {
    return variables.get(name);
  }

  /** Returns the value of a variable, or null when it is not set or empty. */
  public @Nullable String nonEmptyVariable(String name) {
    String value = variables.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** Returns the width of the terminal in characters, 80 when standard output is none. */
  public int columns() {
    return terminal ? width.getAsInt() : DEFAULT_COLUMNS;
  }

  /**
   * Returns a builder of a process that has the same variables and the same working folder.
   *
   * @param command its words, which may hold any bytes, as {@link SurrogateEscape} has them
   */
  public ProcessBuilder child(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(ChildCommand.of(command));
    Map<String, String> inherited = builder.environment();
    if (!inheritsStreams) {
      builder.directory(workingDirectory.toFile());
      inherited.clear();
    }
    inherited.keySet().removeIf(name -> !variables.containsKey(name) && !isDamaged(name));
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      if (!isInherited(variable, inherited)) {
        inherited.put(variable.getKey(), variable.getValue());
      }
    }
    return builder;
  }

  /** What Java could not read it passes on as it was, but only when nobody sets it. */
  private static boolean isInherited(
      Map.Entry<String, String> variable, Map<String, String> inherited) {
    String value = inherited.get(variable.getKey());
    return SurrogateEscape.isIn(variable.getKey())
        || (value != null && (value.equals(variable.getValue()) || isDamaged(value)));
  }

  private static boolean isDamaged(String text) {
    return text.indexOf(SurrogateEscape.UNREADABLE) >= 0;
  }

  /**
   * Returns the path a user means by {@code text}, which may hold any bytes, as {@link
   * SurrogateEscape} has them; relative ones start at the working folder.
   */
  public Path path(String text) {
    return FilePaths.resolve(workingDirectory, text);
  }
}
