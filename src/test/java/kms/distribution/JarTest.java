package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarTest {
  @TempDir Path folder;

  @Test
  void takesWhatRunsAndLeavesTheRest() throws IOException {
    jar("x/A.class", "x/data.txt", "module-info.class", "META-INF/services/y.Service")
        .unpackTo(folder.resolve("out"));

    assertEquals(List.of("x/A.class", "x/data.txt"), filesIn("out"));
  }

  @Test
  void takesAFolderAsItIs() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes/x"));
    Files.writeString(classes.resolve("A.class"), "");

    new Jar(folder.resolve("classes")).unpackTo(folder.resolve("out"));

    assertEquals(List.of("x/A.class"), filesIn("out"));
  }

  @Test
  void copiesNotices() throws IOException {
    jar("META-INF/LICENSE", "META-INF/license/NOTICE.txt", "META-INF/MANIFEST.MF", "x/LICENSE")
        .copyNoticesTo(folder.resolve("legal"));

    assertEquals(List.of("LICENSE", "NOTICE.txt"), filesIn("legal"));
  }

  @Test
  void goesByTheNameOfAnArtifact() {
    Jar jar = new Jar(Path.of("folder/tcnative-static-2.0.84.Final-linux-x86_64.jar"));

    assertEquals("tcnative-static-2.0.84.Final-linux-x86_64", jar.name());
    assertEquals("tcnative-static", jar.artifact());
  }

  private Jar jar(String... entries) throws IOException {
    Path path = folder.resolve("lib-1.0.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      for (String entry : entries) {
        out.putNextEntry(new ZipEntry(entry));
      }
    }
    return new Jar(path);
  }

  private List<String> filesIn(String name) throws IOException {
    Path root = folder.resolve(name);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
