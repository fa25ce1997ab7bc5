package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicencesTest {
  @TempDir Path folder;

  private Path kept;
  private Licences licences;

  @BeforeEach
  void layOutProject() throws IOException {
    Path project = folder.resolve("project");
    kept = Files.createDirectories(project.resolve("src/dist/legal"));
    Files.writeString(project.resolve("LICENSE"), "ours");
    Files.writeString(project.resolve("NOTICE"), "and theirs");
    licences = new Licences(project, folder.resolve("target"));
  }

  @Test
  void areThoseOfTheProject() throws IOException {
    licences.copyOwn();

    assertEquals("ours", Files.readString(folder.resolve("target/LICENSE")));
    assertEquals("and theirs", Files.readString(folder.resolve("target/NOTICE")));
  }

  @Test
  void areThoseInAJarAndThoseKeptForIt() throws IOException {
    Files.writeString(Files.createDirectory(kept.resolve("lib")).resolve("LICENSE.part"), "kept");

    licences.copy(jar("META-INF/LICENSE"));

    assertEquals("", Files.readString(folder.resolve("target/legal/lib-1.0/LICENSE")));
    assertEquals("kept", Files.readString(folder.resolve("target/legal/lib-1.0/LICENSE.part")));
  }

  @Test
  void areMissedWhereThereIsNone() throws IOException {
    Jar jar = jar("x/A.class");

    assertEquals(
        jar.path() + " has no licence in it; the text must lie in " + kept.resolve("lib"),
        assertThrows(UnmetRequirementException.class, () -> licences.copy(jar)).getMessage());
  }

  private Jar jar(String entry) throws IOException {
    Path path = folder.resolve("lib-1.0.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      out.putNextEntry(new ZipEntry(entry));
    }
    return new Jar(path);
  }
}
