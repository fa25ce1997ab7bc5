package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * What the first line of a script starts it with.
 *
 * @param line the line without {@code #!}
 */
record ScriptShell(String line) {
  private static final ScriptShell PLAIN = new ScriptShell("/bin/sh");
  private static final String FOLDER = "/proc/self/cwd";

  /**
   * Before it reads a script, any shell complains of a working folder that was deleted, unless the
   * variable names it, for which this name lasts; and Bash of a locale that is not there. The
   * script puts the caller's values back.
   */
  private static final ScriptShell QUIET =
      new ScriptShell(
          "/usr/bin/env -S KMS_CALLER_PWD=${PWD} PWD="
              + FOLDER
              + " KMS_CALLER_LC_ALL=${LC_ALL} LC_ALL=C "
              + PLAIN.line);

  /**
   * Returns the one for programs that are made on this machine: {@code env} of coreutils before
   * 8.30 and of Busybox does not split its argument, which is all that a first line can give.
   */
  static ScriptShell ofMachine() throws InterruptedException {
    return Files.exists(Path.of(FOLDER)) && QUIET.starts() ? QUIET : PLAIN;
  }

  /** Tells whether this starts one, from the words that a first line is split into. */
  boolean starts() throws InterruptedException {
    int blank = line.indexOf(' ');
    try {
      Tool.run(List.of(line.substring(0, blank), line.substring(blank + 1), "-c", "true"));
      return true;
    } catch (IOException | IllegalStateException e) {
      return false;
    }
  }

  /** Writes a script whose text begins with the line of the plain shell, as a program to run. */
  void write(String script, Path file) throws IOException {
    String plain = "#!" + PLAIN.line + "\n";
    if (!script.startsWith(plain)) {
      throw new IllegalArgumentException("no script of the shell: " + file);
    }
    Files.writeString(file, "#!" + line + "\n" + script.substring(plain.length()));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
