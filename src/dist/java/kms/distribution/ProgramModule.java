package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program and its libraries, merged into one module.
 *
 * @param classes the folder of its classes
 * @param jdk what it is made for
 */
record ProgramModule(Path classes, Jdk jdk) {
  static final String NAME = "kms";

  /** What it needs beside java.base: the HTTP server of kms-local, and signals. */
  private static final List<String> REQUIRED = List.of("jdk.httpserver", "jdk.unsupported");

  /** The jar of picocli is Java 5 bytecode, which archives of classes do not take. */
  void recompilePicocli(Jar sources, Path work) throws IOException {
    Path unpacked = Files.createDirectories(work.resolve("picocli"));
    sources.unpackTo(unpacked);
    new FileTree(classes.resolve("picocli")).delete();
    Tool.runOfJdk(
        "javac",
        List.of(
            "-nowarn",
            "-proc:none",
            "-XDstringConcat=inline",
            "-d",
            classes.toString(),
            "--release",
            Integer.toString(jdk.feature()),
            unpacked.resolve("picocli/CommandLine.java").toString()));
  }

  /** Makes a module of the classes. */
  void declare(Path work) throws IOException {
    Path source = work.resolve("module-info.java");
    Files.writeString(source, declaration());
    Tool.runOfJdk("javac", List.of("-d", classes.toString(), source.toString()));
  }

  private String declaration() {
    List<String> required = new ArrayList<>(REQUIRED);
    if (!jdk.hasCurvesInBase()) {
      required.add("jdk.crypto.ec");
    }
    StringBuilder text = new StringBuilder("open module " + NAME + " {\n");
    for (String module : required) {
      text.append("  requires ").append(module).append(";\n");
    }
    return text.append("}\n").toString();
  }
}
