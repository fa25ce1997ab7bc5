package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraalVmTest {
  @TempDir Path folder;

  @Test
  void takesTheHomeOfItsNameBeforeThatOfJavaAndThePath() throws Exception {
    Path first = install("first", "native-image 25.0.2 2026-01-20");
    Path second = install("second", "native-image 26 2026-03-17");
    Path third = install("third", "native-image 27.0.1 2026-10-20");
    String path = third.resolveSibling("none") + File.pathSeparator + third.resolve("bin");

    assertEquals(
        new GraalVm(first.resolve("bin/native-image")),
        GraalVm.find(Map.of("GRAALVM_HOME", first + "", "JAVA_HOME", second + "", "PATH", path)));
    assertEquals(
        new GraalVm(second.resolve("bin/native-image")),
        GraalVm.find(Map.of("GRAALVM_HOME", "", "JAVA_HOME", second + "", "PATH", path)));
    assertEquals(
        new GraalVm(third.resolve("bin/native-image")), GraalVm.find(Map.of("PATH", path)));
  }

  @Test
  void saysInOneLineWhatIsNeededWhereThereIsNone() {
    String message = messageOf(Map.of("JAVA_HOME", folder.toString(), "PATH", "/nowhere"));

    assertEquals(
        "A native executable needs GraalVM 25 or later: "
            + "name its folder in GRAALVM_HOME or JAVA_HOME, or native-image in PATH",
        message);
  }

  @Test
  void namesOneThatIsTooOld() throws IOException {
    Path home = install("old", "native-image 21.0.9 2025-10-21");

    String message = messageOf(Map.of("GRAALVM_HOME", home.toString()));

    assertTrue(message.contains(home + "/bin/native-image"), message);
    assertTrue(message.endsWith("native-image 21.0.9 2025-10-21"), message);
  }

  @Test
  void knowsTheJdkInIt() throws IOException {
    Path home = install("home", "native-image 25.0.2 2026-01-20");
    Files.createFile(home.resolve("bin/java"));

    assertEquals(home.toRealPath(), new GraalVm(home.resolve("bin/native-image")).jdkHome());
  }

  private static String messageOf(Map<String, String> variables) {
    return assertThrows(UnmetRequirementException.class, () -> GraalVm.find(variables))
        .getMessage();
  }

  private Path install(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Path builder = Files.createDirectories(home.resolve("bin")).resolve("native-image");
    Files.writeString(builder, "#!/bin/sh\necho '" + version + "'\necho 'and more'\n");
    assertTrue(builder.toFile().setExecutable(true));
    return home;
  }
}
