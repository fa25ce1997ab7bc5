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

  /** Copies the notices into a folder of the jar's name: licences ask for them to go along. */
  void copyNoticesTo(Path legal) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    String name = path.getFileName().toString().replaceFirst("\\.jar$", "");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(path))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().matches("META-INF/(license/)?(LICENSE|NOTICE)[^/]*")) {
          Path notice = legal.resolve(name).resolve(Path.of(entry.getName()).getFileName());
          Files.createDirectories(notice.getParent());
          Files.copy(in, notice);
        }
      }
    }
  }
}
