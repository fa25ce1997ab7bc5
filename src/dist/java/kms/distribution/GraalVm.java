package kms.distribution;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The GraalVM that makes native executables.
 *
 * @param builder its program {@code native-image}
 */
record GraalVm(Path builder) {
  private static final int OLDEST = 25;

  /** The first line is such as {@code native-image 25.0.1 2025-10-21}. */
  private static final Pattern VERSION = Pattern.compile("native-image (\\d+)\\b.*");

  /**
   * Finds it where {@code GRAALVM_HOME}, {@code JAVA_HOME} or {@code PATH} says, in this order.
   *
   * @throws UnmetRequirementException when none of them names one, or it is too old
   */
  static GraalVm find(Map<String, String> variables) throws IOException, InterruptedException {
    for (Path folder : folders(variables)) {
      Path builder = folder.resolve("native-image");
      if (Files.isExecutable(builder)) {
        requireVersion(builder);
        return new GraalVm(builder);
      }
    }
    throw new UnmetRequirementException(
        "A native executable needs GraalVM "
            + OLDEST
            + " or later: name its folder in GRAALVM_HOME or JAVA_HOME, or native-image in PATH");
  }

  private static List<Path> folders(Map<String, String> variables) {
    List<Path> folders = new ArrayList<>();
    for (String name : new String[] {"GRAALVM_HOME", "JAVA_HOME"}) {
      String home = variables.getOrDefault(name, "");
      if (!home.isEmpty()) {
        folders.add(Path.of(home, "bin"));
      }
    }
    for (String entry : variables.getOrDefault("PATH", "").split(File.pathSeparator, 0)) {
      folders.add(Path.of(entry));
    }
    return folders;
  }

  private static void requireVersion(Path builder) throws IOException, InterruptedException {
    String output = Tool.run(List.of(builder.toString(), "--version"));
    Matcher matcher = VERSION.matcher(output.lines().findFirst().orElse(""));
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < OLDEST) {
      throw new UnmetRequirementException(
          "A native executable needs GraalVM "
              + OLDEST
              + " or later; "
              + builder
              + " is not: "
              + output.lines().findFirst().orElse("no version"));
    }
  }

  /** Returns the JDK in it, whose classes go into executables. */
  Path jdkHome() throws IOException {
    return builder.resolveSibling("java").toRealPath().resolve("../..").normalize();
  }
}
