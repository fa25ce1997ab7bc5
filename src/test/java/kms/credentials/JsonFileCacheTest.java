package kms.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import kms.config.Surroundings;
import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileCacheTest {
  private static final ObjectNode VALUE = JsonNodeFactory.instance.objectNode().put("a", 1);

  @TempDir private Path home;

  private JsonFileCache cache(String path) {
    return JsonFileCache.in(new Surroundings(home).environment(), path);
  }

  private String failure(String path) {
    return assertThrows(CliException.class, () -> cache(path).put("k", VALUE)).getMessage();
  }

  @Test
  void keepsObjectsForTheirOwnerAlone() throws IOException {
    cache("~/a/b").put("k", VALUE);
    assertEquals(VALUE, cache("~/a/b").get("k"));
    assertEquals("rw-------", permissions(home.resolve("a/b/k.json")));
    assertEquals("rwx------", permissions(home.resolve("a/b")));
    try (Stream<Path> files = Files.list(home.resolve("a/b"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void hasNothingWhereNothingWasPut() {
    assertNull(cache("~/a").get("k"));
  }

  @Test
  void keepsObjectsInAFolderOfAnyName() {
    cache("~/a\udce9").put("k", VALUE);
    assertEquals(VALUE, cache("~/a\udce9").get("k"));
  }

  @Test
  void namesTheFolderThatCannotBeMade() throws IOException {
    assertEquals("[Errno 20] Not a directory: '/dev/null/a'", failure("/dev/null/a/b"));
    Files.createFile(home.resolve("file"));
    assertEquals("[Errno 17] File exists: '" + home + "/file'", failure("~/file"));
    assertEquals("[Errno 20] Not a directory: '" + home + "/file/a'", failure("~/file/a"));
    String longName = "n".repeat(300);
    assertEquals(
        "[Errno 36] File name too long: '" + home + "/" + longName + "'",
        failure("~/" + longName + "/a"));
  }

  @Test
  void namesWhatCannotBeMadeBelowALinkToNowhere() throws IOException {
    Files.createSymbolicLink(home.resolve("nowhere"), home.resolve("no/where"));
    Files.createSymbolicLink(home.resolve("loop"), home.resolve("loop"));
    assertEquals("[Errno 17] File exists: '" + home + "/nowhere'", failure("~/nowhere"));
    assertEquals(
        "[Errno 2] No such file or directory: '" + home + "/nowhere/a'", failure("~/nowhere/a"));
    assertEquals(
        "[Errno 2] No such file or directory: '" + home + "/nowhere/a'", failure("~/nowhere/a/b"));
    assertEquals(
        "[Errno 40] Too many levels of symbolic links: '" + home + "/loop/a'", failure("~/loop/a"));
  }

  @Test
  void namesBothFilesWhenOneIsInTheWay() throws IOException {
    Files.createDirectories(home.resolve("a/k.json/x"));
    String message = failure("~/a");
    assertTrue(
        message.matches(
            "\\[Errno 21\\] Is a directory: '\\Q%s\\E/a/tmp\\w{8}.tmp' -> '\\Q%s\\E/a/k.json'"
                .formatted(home, home)),
        message);
    try (Stream<Path> files = Files.list(home.resolve("a"))) {
      assertEquals(1, files.count());
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
