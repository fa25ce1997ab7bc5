package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the first line of a script starts it with. */
final class ScriptShell {
  private static final String SHELL = "/bin/sh";
  private static final String FOLDER = "/proc/self/cwd";

  /**
   * In a folder that was deleted a shell complains before it reads the script, unless the variable
   * names the folder; this name of it lasts. The script puts the caller's value back.
   */
  private static final String WITH_FOLDER =
      "/usr/bin/env -S KMS_CALLER_PWD=${PWD} PWD=" + FOLDER + " " + SHELL;

  private ScriptShell() {}

  /**
   * Returns the one for programs that are made on this machine: {@code env} of coreutils before
   * 8.30 and of Busybox does not split its argument, which is all that a first line can give.
   */
  static String ofMachine() throws InterruptedException {
    return Files.exists(Path.of(FOLDER)) && starts(WITH_FOLDER) ? WITH_FOLDER : SHELL;
  }

  /** Tells whether a first line of a script starts one, from the words that it is split into. */
  static boolean starts(String line) throws InterruptedException {
    int blank = line.indexOf(' ');
    try {
      Tool.run(List.of(line.substring(0, blank), line.substring(blank + 1), "-c", "true"));
      return true;
    } catch (IOException | IllegalStateException e) {
      return false;
    }
  }
}
