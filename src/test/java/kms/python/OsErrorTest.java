package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OsErrorTest {
  @TempDir Path folder;

  @Test
  void namesAMissingFile() {
    assertEquals("[Errno 2] No such file or directory: 'x'", describe("missing/file"));
  }

  @Test
  void namesAFolder() {
    assertEquals("[Errno 21] Is a directory: 'x'", describe(""));
  }

  @Test
  void takesNoPathForNoFile() {
    IOException failure = new IOException("Is a directory");
    assertEquals("[Errno 2] No such file or directory: ''", OsError.describe(failure, folder, ""));
  }

  @Test
  void namesAFileInThePlaceOfAFolder() throws IOException {
    Files.createFile(folder.resolve("file"));
    assertEquals("[Errno 20] Not a directory: 'x'", describe("file/below"));
  }

  @Test
  void namesANameThatIsTooLong() {
    assertEquals("[Errno 36] File name too long: 'x'", describe("n".repeat(300)));
  }

  @Test
  void namesAFileThatMayNotBeRead() {
    AccessDeniedException denied = new AccessDeniedException("x");
    assertEquals("[Errno 13] Permission denied", OsError.reason(denied, folder.resolve("x")));
  }

  @Test
  void namesAnyOtherFailure() {
    IOException other = new IOException("disk");
    assertEquals("[Errno 5] Input/output error", OsError.reason(other, folder.resolve("x")));
  }

  @Test
  void quotesThePathAsItWasWritten() {
    Path file = folder.resolve("missing");
    IOException failure = assertThrows(IOException.class, () -> Files.readString(file));
    assertEquals(
        "[Errno 2] No such file or directory: \"it's\"", OsError.describe(failure, file, "it's"));
  }

  private String describe(String name) {
    Path file = folder.resolve(name);
    IOException failure = assertThrows(IOException.class, () -> Files.readAllBytes(file));
    return OsError.describe(failure, file, "x");
  }
}
