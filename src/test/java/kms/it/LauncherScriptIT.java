package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kms.it.Distribution.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script that starts a JVM from odd places, and with something missing. */
@Tag("jvm")
class LauncherScriptIT {
  @TempDir Path folder;

  private Distribution distribution;

  @BeforeEach
  void useFolder() {
    distribution = new Distribution(folder);
  }

  /** The shell is given a name without a folder, or finds one through an empty part of the path. */
  @Test
  void findsItsRuntimeFromItsOwnFolder() throws Exception {
    String bin = Distribution.path().resolve("bin").toString();
    String version = distribution.run(Distribution.kms(), "--version").stdout();
    for (String line : List.of("sh kms", "PATH=: && kms", "cd / && PATH=$0:$PATH && bash kms")) {
      String[] command = {"sh", "-c", "cd \"$0\" && " + line + " --version", bin};
      assertEquals(new Result(0, version, ""), distribution.run(command), line);
    }
  }

  @Test
  void findsItsRuntimeWithoutReadlink() throws Exception {
    Path tools = Files.createDirectory(folder.resolve("tools"));
    Path readlink = Files.writeString(tools.resolve("readlink"), "#!/bin/sh\nexit 127\n");
    assertTrue(readlink.toFile().setExecutable(true));
    Path link = Files.createSymbolicLink(folder.resolve("a -> b"), Path.of(Distribution.kms()));
    Result result =
        distribution.run(
            Map.of("PATH", tools + ":" + System.getenv("PATH")), link.toString(), "--version");
    assertEquals(0, result.status(), result.stderr());
  }

  @Test
  void runsInTheShellOfBusybox() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/busybox")), "there is no busybox here");
    Result result = distribution.run("/bin/busybox", "sh", Distribution.kms(), "--version");
    assertEquals(0, result.status(), result.stderr());
    assertEquals("", result.stderr());
  }

  @Test
  void saysThatASystemIsOfAnotherKind() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/exe")), "this is not Linux");
    Path copy = Distribution.copyTo(folder.resolve("copy"));
    Path kms = copy.resolve("bin/kms");
    Matcher loader = Pattern.compile("-e \"([^\"]+/ld[^\"]+)\"").matcher(Files.readString(kms));
    assertTrue(loader.find());
    Files.writeString(kms, Files.readString(kms).replace(loader.group(1), "/lib/missing.so"));
    assertEquals(
        new Result(255, "", "kms: built for a system with /lib/missing.so, which is not here\n"),
        distribution.run(kms.toString(), "--version"));
  }

  @Test
  void saysThatItsRuntimeIsNotWhole() throws Exception {
    Path copy = Distribution.copyTo(folder.resolve("copy"));
    Files.write(copy.resolve("runtime/lib/modules"), new byte[0]);
    Result result = distribution.run(copy.resolve("bin/kms").toString(), "--version");
    assertEquals(255, result.status());
    assertTrue(result.stderr().startsWith("kms: no Java runtime in "), result.stderr());
  }

  @Test
  void saysThatALibraryOfItsRuntimeIsMissing() throws Exception {
    Path copy = Distribution.copyTo(folder.resolve("copy"));
    Files.delete(copy.resolve("runtime/lib").resolve(System.mapLibraryName("nio")));
    Result result = distribution.run(copy.resolve("bin/kms").toString(), "--version");
    assertEquals(255, result.status());
    assertEquals("", result.stdout());
    assertTrue(
        result.stderr().matches("kms: the Java runtime beside it is damaged: [^\n]*\n"),
        result.stderr());
  }

  @Test
  void leavesTheCallersNameOfTheWorkingFolderToChildren() throws Exception {
    String line = Files.readAllLines(Path.of(Distribution.kms())).get(0);
    assumeTrue(line.contains("/env "), "the shell itself sets the variable");
    for (String name : List.of("/no such/folder", folder.toString())) {
      assertEquals(List.of("PWD=" + name), foldersOfChild(Map.of("PWD", name)));
    }
    assertEquals(List.of(), foldersOfChild(Map.of()));
  }

  /** Returns the variables of a credential process that say where it is. */
  private List<String> foldersOfChild(Map<String, String> variables) throws Exception {
    Files.createDirectories(folder.resolve(".aws"));
    Files.writeString(
        folder.resolve(".aws/config"),
        "[profile child]\ncredential_process = cp /proc/self/environ left\n");
    Result result =
        distribution.run(
            variables,
            Distribution.kms(),
            "list-keys",
            "--profile",
            "child",
            "--endpoint-url",
            "http://127.0.0.1:1");
    assertEquals(255, result.status());
    String left = Files.readString(folder.resolve("left"));
    return Stream.of(left.split("\0")).filter(each -> each.contains("PWD=")).toList();
  }
}
