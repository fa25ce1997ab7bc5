package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
  @TempDir Path folder;

  @Test
  void copiesOverWhatIsThere() throws IOException {
    Path from = Files.createDirectories(folder.resolve("from/a/b"));
    Files.writeString(from.resolve("file"), "new");
    Path to = Files.createDirectories(folder.resolve("to/a/b"));
    Files.writeString(to.resolve("file"), "old");
    Files.writeString(to.resolve("other"), "kept");

    new FileTree(folder.resolve("from")).copyTo(folder.resolve("to"));

    assertEquals("new", Files.readString(to.resolve("file")));
    assertEquals("kept", Files.readString(to.resolve("other")));
  }

  @Test
  void deletesAllThatLiesInIt() throws IOException {
    Path tree = folder.resolve("tree");
    Files.writeString(Files.createDirectories(tree.resolve("a/b")).resolve("file"), "");

    new FileTree(tree).delete();

    assertFalse(Files.exists(tree));
  }

  @Test
  void deletesALinkAndNotWhatItLeadsTo() throws IOException {
    Path kept = Files.writeString(Files.createDirectories(folder.resolve("kept")).resolve("x"), "");
    Path tree = Files.createDirectories(folder.resolve("tree"));
    Files.createSymbolicLink(tree.resolve("link"), kept.getParent());

    new FileTree(tree).delete();

    assertEquals("", Files.readString(kept));
  }

  @Test
  void deletesNothingWhereNothingIs() throws IOException {
    Path tree = folder.resolve("missing");
    new FileTree(tree).delete();
    assertFalse(Files.exists(tree));
  }
}
