package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A runtime of the JDK with the program in it.
 *
 * @param folder where it lies
 */
record RuntimeImage(Path folder) {

  /** A signature is made of what the first two have, so that the others are not looked through. */
  private static final List<String> PROVIDERS =
      List.of("SUN", "SunJCE", "SunRsaSign", "SunEC", "SunJSSE");

  /** Returns the program that starts a JVM. */
  String java() {
    return folder.resolve("bin/java").toString();
  }

  /** Returns the folder of the native libraries. */
  Path libraries() {
    return folder.resolve("lib");
  }

  /** Makes the runtime. */
  void link(ProgramModule module) throws IOException {
    Tool.runOfJdk(
        "jlink",
        List.of(
            "--module-path",
            module.classes().toString(),
            "--add-modules",
            ProgramModule.NAME,
            "--output",
            folder.toString(),
            "--vm",
            "server",
            "--compress",
            module.jdk().densestPacking(),
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages"));
    trimSecurity();
  }

  /** The comments of this file are read at each start, and its providers looked through. */
  void trimSecurity() throws IOException {
    Path file = folder.resolve("conf/security/java.security");
    List<String> kept = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("security.provider.")) {
        kept.add(line);
      }
    }
    for (String provider : PROVIDERS) {
      kept.add("security.provider." + (PROVIDERS.indexOf(provider) + 1) + "=" + provider);
    }
    Files.write(file, kept);
  }
}
