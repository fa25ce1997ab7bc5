package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * A script that starts the program.
 *
 * @param name what it is called
 * @param mainClass the class that it runs
 * @param flags those of the JVM beside what every launcher has
 */
record Launcher(String name, String mainClass, List<String> flags) {

  /** Writes the script from a template. */
  void write(Path template, Path folder) throws IOException {
    List<String> all = new ArrayList<>();
    // Nothing of the JVM's own on standard output, also when the archive cannot be used.
    all.add("-Xlog:disable");
    all.addAll(flags);
    all.add("-XX:SharedArchiveFile=\"$runtime/lib/" + ClassArchive.FILE + "\"");
    String text =
        Files.readString(template)
            .replace("@NAME@", name)
            .replace("@MAIN@", mainClass)
            .replace("@FLAGS@", String.join(" ", all));
    Path script = Files.writeString(Files.createDirectories(folder).resolve(name), text);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
