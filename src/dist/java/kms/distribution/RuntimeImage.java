package kms.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A runtime of the JDK with the program in it.
 *
 * @param folder where it lies
 */
record RuntimeImage(Path folder) {

  /** Programs that nobody looks for here, and roots that are not those of the program. */
  private static final List<String> LEFT_OUT =
      List.of(
          "/java.base/bin/keytool",
          "/java.base/lib/security/cacerts",
          "/jdk.httpserver/bin/jwebserver");

  /** Returns the program that starts a JVM. */
  String java() {
    return folder.resolve("bin/java").toString();
  }

  /** Returns the path of what must be on a machine for it to start, {@code /} for nothing. */
  String loader() throws IOException {
    return ElfFile.read(Path.of(java())).flatMap(ElfFile::interpreter).orElse("/");
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
            "--exclude-files",
            String.join(",", LEFT_OUT),
            "--no-header-files",
            "--no-man-pages"));
    // Its comments are read at each start, and its providers looked through.
    SecuritySettings.write(folder, folder.resolve(SecuritySettings.FILE));
  }
}
