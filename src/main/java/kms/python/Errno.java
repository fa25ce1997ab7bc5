package kms.python;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The numbers that Linux has for why a system call failed, and the C library's words for them. */
public enum Errno {
  EPERM(1, "Operation not permitted"),
  ENOENT(2, "No such file or directory"),
  EIO(5, "Input/output error"),
  ENXIO(6, "No such device or address"),
  E2BIG(7, "Argument list too long"),
  ENOEXEC(8, "Exec format error"),
  EAGAIN(11, "Resource temporarily unavailable"),
  ENOMEM(12, "Cannot allocate memory"),
  EACCES(13, "Permission denied"),
  EEXIST(17, "File exists"),
  ENODEV(19, "No such device"),
  ENOTDIR(20, "Not a directory"),
  EISDIR(21, "Is a directory"),
  EINVAL(22, "Invalid argument"),
  ENFILE(23, "Too many open files in system"),
  EMFILE(24, "Too many open files"),
  ETXTBSY(26, "Text file busy"),
  EFBIG(27, "File too large"),
  ENOSPC(28, "No space left on device"),
  EROFS(30, "Read-only file system"),
  EMLINK(31, "Too many links"),
  EPIPE(32, "Broken pipe"),
  ENAMETOOLONG(36, "File name too long"),
  ENOTEMPTY(39, "Directory not empty"),
  ELOOP(40, "Too many levels of symbolic links"),
  EOPNOTSUPP(95, "Operation not supported"),
  ESTALE(116, "Stale file handle"),
  EDQUOT(122, "Disk quota exceeded");

  private final int number;
  private final String words;

  Errno(int number, String words) {
    this.number = number;
    this.words = words;
  }

  /** Returns what to report of a failed file access: {@link #EIO} when Java does not tell why. */
  public static Errno reported(IOException failure) {
    Errno known = of(failure);
    return known == null ? EIO : known;
  }

  /** Returns why a file access failed, or null when Java does not tell. */
  static @Nullable Errno of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return EACCES;
    }
    if (failure instanceof NoSuchFileException missing) {
      return leadsThroughFile(missing.getFile()) ? ENOTDIR : ENOENT;
    }
    if (failure instanceof FileAlreadyExistsException) {
      return EEXIST;
    }
    if (failure instanceof NotDirectoryException) {
      return ENOTDIR;
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return ENOTEMPTY;
    }
    String reason =
        failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
    return reason == null ? null : of(reason);
  }

  /** From Java 25 on a path that leads through a file counts as one of a missing file. */
  private static boolean leadsThroughFile(@Nullable String path) {
    Path folder = path == null ? null : Path.of(path).getParent();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    return folder != null && !Files.isDirectory(folder);
  }

  /** Java adds words of its own to some. */
  private static @Nullable Errno of(String reason) {
    Errno found = null;
    for (Errno errno : values()) {
      if (reason.startsWith(errno.words)
          && (found == null || !found.words.startsWith(errno.words))) {
        found = errno;
      }
    }
    return found;
  }

  /** Returns why something failed that Java tells of in a sentence, {@link #EIO} when unknown. */
  public static Errno mentionedIn(String sentence) {
    for (Errno errno : values()) {
      if (sentence.contains(errno.words)) {
        return errno;
      }
    }
    return EIO;
  }

  /** Returns a text such as {@code [Errno 2] No such file or directory}. */
  @Override
  public String toString() {
    return "[Errno " + number + "] " + words;
  }
}
