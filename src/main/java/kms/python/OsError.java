package kms.python;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Names a failed file access as Python's {@code OSError} does. */
public final class OsError {
  private static final String TOO_LONG = "File name too long";

  private OsError() {}

  /**
   * Returns a text such as {@code [Errno 2] No such file or directory: 'PATH'}.
   *
   * @param failure what reading the file threw
   * @param file the file itself, looked at to tell why
   * @param shown the path as the user wrote it
   */
  public static String describe(IOException failure, Path file, String shown) {
    return reason(failure, file) + ": " + PythonText.repr(shown);
  }

  /** Returns a text such as {@code [Errno 2] No such file or directory}. */
  public static String reason(IOException failure, Path file) {
    if (Files.isDirectory(file)) {
      return "[Errno 21] Is a directory";
    }
    if (failure instanceof AccessDeniedException) {
      return "[Errno 13] Permission denied";
    }
    Path parent = file.getParent();
    boolean belowFile = parent != null && Files.exists(parent) && !Files.isDirectory(parent);
    if (failure instanceof NotDirectoryException || belowFile) {
      return "[Errno 20] Not a directory";
    }
    if (failure instanceof NoSuchFileException) {
      return "[Errno 2] No such file or directory";
    }
    if (failure instanceof FileSystemException other && TOO_LONG.equals(other.getReason())) {
      return "[Errno 36] " + TOO_LONG;
    }
    return "[Errno 5] Input/output error";
  }
}
