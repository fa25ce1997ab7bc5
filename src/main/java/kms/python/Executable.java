package kms.python;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import kms.environment.Environment;
import org.jspecify.annotations.Nullable;

/**
 * A file that may be a program. Java gives a script without {@code #!} to a shell, where the kernel
 * refuses it, and does not tell why a program could not be started.
 *
 * @param environment tells where relative paths start
 * @param file the file
 */
record Executable(Environment environment, Path file) {
  /** How much of a script the kernel reads. */
  private static final int HEAD = 256;

  /** How programs begin: ELF, Mach-O of either order of bytes and of several processors. */
  private static final List<String> MAGIC =
      List.of(
          "\u007fELF",
          "\u00fe\u00ed\u00fa",
          "\u00cf\u00fa\u00ed\u00fe",
          "\u00ce\u00fa\u00ed\u00fe",
          "\u00ca\u00fe\u00ba\u00be");

  /** How many scripts may stand behind one another. */
  private static final int MAX_SCRIPTS = 5;

  /** Returns why the kernel refuses to run the file, or null when it does not. */
  @Nullable Errno errno() {
    return errno(file, 0);
  }

  private @Nullable Errno errno(Path program, int scripts) {
    try {
      if (!Files.readAttributes(program, BasicFileAttributes.class).isRegularFile()
          || !Files.isExecutable(program)) {
        return Errno.EACCES;
      }
    } catch (IOException e) {
      return Errno.reported(e);
    }
    String head;
    try (InputStream in = Files.newInputStream(program)) {
      head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    } catch (AccessDeniedException e) {
      return null;
    } catch (IOException e) {
      return Errno.EIO;
    }
    if (!head.startsWith("#!")) {
      return isBinary(head) ? null : Errno.ENOEXEC;
    }
    String interpreter = interpreter(head);
    if (interpreter.isEmpty()) {
      return Errno.ENOEXEC;
    }
    return scripts == MAX_SCRIPTS ? Errno.ELOOP : errno(environment.path(interpreter), scripts + 1);
  }

  /** Tells a program of Linux or macOS, of whatever processor; the kernel may know others. */
  private static boolean isBinary(String head) {
    return head.indexOf('\0') >= 0 && MAGIC.stream().anyMatch(head::startsWith);
  }

  /** Returns the path behind the {@code #!}, or nothing when the kernel does not see its end. */
  private static String interpreter(String head) {
    int start = 2;
    while (start < head.length() && isBlank(head.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < head.length()
        && !isBlank(head.charAt(end))
        && "\n\0".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return end < HEAD ? head.substring(start, end) : "";
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
