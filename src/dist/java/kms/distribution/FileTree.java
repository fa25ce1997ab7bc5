package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with all that lies in it.
 *
 * @param root the folder, which need not be there
 */
record FileTree(Path root) {

  /** Copies the files, over those that are there. */
  void copyTo(Path folder) throws IOException {
    for (Path file : all()) {
      if (Files.isRegularFile(file)) {
        Path copy = folder.resolve(root.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Deletes the folder and what lies in it. */
  void delete() throws IOException {
    List<Path> files = all();
    for (Path file : files.stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(file);
    }
  }

  private List<Path> all() throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.toList();
    }
  }
}
