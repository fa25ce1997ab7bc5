package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrnoTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Errno 5] Input/output error",
        "[Errno 20] Not a directory",
        "[Errno 23] Too many open files in system",
        "[Errno 24] Too many open files",
        "[Errno 28] No space left on device",
        "[Errno 30] Read-only file system",
        "[Errno 36] File name too long",
        "[Errno 122] Disk quota exceeded"
      })
  void knowsTheWordsOfTheSystem(String text) {
    String words = text.substring(text.indexOf(']') + 2);
    assertEquals(text, String.valueOf(Errno.of(new FileSystemException("f", null, words))));
    assertEquals(text, String.valueOf(Errno.of(new IOException(words))));
    assertEquals(text, Errno.mentionedIn("Cannot run: error=1, " + words + ".").toString());
  }

  @Test
  void knowsTheClassesOfJava() {
    assertEquals(Errno.EACCES, Errno.of(new AccessDeniedException("f")));
    assertEquals(Errno.ENOENT, Errno.of(new NoSuchFileException("f")));
    assertEquals(Errno.EEXIST, Errno.of(new FileAlreadyExistsException("f")));
    assertEquals(Errno.ENOTDIR, Errno.of(new NotDirectoryException("f")));
    assertEquals(Errno.ENOTEMPTY, Errno.of(new DirectoryNotEmptyException("f")));
  }

  @Test
  void tellsAMissingFileFromOneBehindAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "");
    assertEquals(Errno.ENOTDIR, Errno.of(new NoSuchFileException(file + "/x/y")));
    assertEquals(Errno.ENOENT, Errno.of(new NoSuchFileException(folder + "/x/y")));
  }

  @Test
  void looksOverTheWordsThatJavaAdds() {
    String words =
        "Too many levels of symbolic links or unable to access attributes of symbolic link";
    assertEquals(Errno.ELOOP, Errno.of(new FileSystemException("f", null, words)));
  }

  @Test
  void doesNotGuess() {
    assertNull(Errno.of(new IOException("disk")));
    assertNull(Errno.of(new IOException()));
    assertEquals(Errno.EIO, Errno.mentionedIn("disk"));
  }
}
