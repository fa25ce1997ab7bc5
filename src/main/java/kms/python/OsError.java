package kms.python;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names a failed file access as Python's {@code OSError} does. */
public final class OsError {
  private OsError() {}

  /**
   * Returns a text such as {@code [Errno 2] No such file or directory: 'PATH'}.
   *
   * @param failure what reading the file threw
   * @param file the file itself, looked at to tell why
   * @param shown the path as the user wrote it
   */
  public static String describe(IOException failure, Path file, String shown) {
    // No path at all is the working folder to Java, but no file to Python.
    String reason = shown.isEmpty() ? Errno.ENOENT.toString() : reason(failure, file);
    return reason + ": " + PythonText.repr(shown);
  }

  /** Returns a text such as {@code [Errno 2] No such file or directory}. */
  public static String reason(IOException failure, Path file) {
    return (Files.isDirectory(file) ? Errno.EISDIR : Errno.reported(failure)).toString();
  }
}
