package kms.cli;

import java.util.List;

/**
 * What was found out or changed before the program began to run.
 *
 * @param terminal whether standard output is a terminal
 * @param folderGone whether the working folder was deleted, so that another one had to be taken
 * @param changed the variables that the program's launcher has changed for a JVM
 */
public record Launch(boolean terminal, boolean folderGone, List<String> changed) {

  /**
   * The variables that a launcher changes: some make any JVM run other code or speak, and some it
   * sets itself. It keeps what the caller had under the same names with {@link #CALLERS} before.
   */
  public static final List<String> CHANGED_FOR_A_JVM =
      List.of(
          "JAVA_TOOL_OPTIONS",
          "JDK_ALTERNATE_VM",
          "JDK_AOT_VM_OPTIONS",
          "JDK_JAVA_OPTIONS",
          "LC_ALL",
          "LD_LIBRARY_PATH",
          "MALLOC_ARENA_MAX",
          "_JAVA_LAUNCHER_DEBUG",
          "_JAVA_OPTIONS",
          "_JAVA_SPLASH_FILE",
          "_JAVA_SPLASH_JAR",
          "_JAVA_SR_SIGNUM",
          "_JAVA_VERSION_SET");

  static final String CALLERS = "KMS_CALLER_";
}
