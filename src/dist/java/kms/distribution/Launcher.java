package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kms.cli.Launch;

/**
 * A script that starts the program.
 *
 * @param name what it is called
 * @param mainClass the class that it runs
 * @param flags those of the JVM beside what every launcher has
 * @param shell what its first line starts it with
 * @param loader what must be on a machine for the JVM to start, {@code /} for nothing
 */
record Launcher(
    String name, String mainClass, List<String> flags, ScriptShell shell, String loader) {

  /** Writes the script from a template. */
  void write(Path template, Path folder) throws IOException {
    List<String> all = new ArrayList<>(flags);
    all.add("-XX:SharedArchiveFile=\"$_kms_runtime/lib/" + ClassArchive.FILE + "\"");
    String text =
        Files.readString(template)
            .replace("@NAME@", name)
            .replace("@MAIN@", mainClass)
            .replace("@LOADER@", loader)
            .replace("@VARIABLES@", String.join(" ", Launch.CHANGED_FOR_A_JVM))
            .replace("@FLAGS@", String.join(" ", all));
    shell.write(text, Files.createDirectories(folder).resolve(name));
  }
}
