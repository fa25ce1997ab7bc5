package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An element of the program's class path.
 *
 * @param path a jar, or a folder of classes
 */
record Jar(Path path) {

  /** Takes what runs; services are named in code, and signatures do not survive the merging. */
  void unpackTo(Path folder) throws IOException {
    if (Files.isDirectory(path)) {
      new FileTree(path).copyTo(folder);
      return;
    }
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(path))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory() && isProgram(entry.getName())) {
          Path file = folder.resolve(entry.getName());
          Files.createDirectories(file.getParent());
          Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static boolean isProgram(String name) {
    return !name.startsWith("META-INF/") && !name.endsWith("module-info.class");
  }

  /** Returns the name of the jar without its suffix, such as {@code slf4j-api-2.0.17}. */
  String name() {
    return path.getFileName().toString().replaceFirst("\\.jar$", "");
  }

  /** Returns the name without version and what follows, such as {@code slf4j-api}. */
  String artifact() {
    return name().replaceFirst("-\\d.*", "");
  }

  /** Copies the licences and notices in the jar. */
  void copyNoticesTo(Path folder) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(path))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().matches("META-INF/(license/)?(LICENSE|NOTICE)[^/]*")) {
          Files.createDirectories(folder);
          Files.copy(in, folder.resolve(Path.of(entry.getName()).getFileName()));
        }
      }
    }
  }
}
