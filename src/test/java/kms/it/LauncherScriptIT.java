package kms.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
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
  void takesNoFileOfTheRuntimeForAClosedStream() throws Exception {
    for (String closed : List.of("<&-", ">&-", "<&- >&-", "<&- >&- 2>&-")) {
      String[] version = Shell.words("\"$@\" " + closed, Distribution.kms(), "--version");
      assertEquals(closed.contains(">&-") ? 255 : 0, distribution.run(version).status(), closed);
    }
    String[] typed =
        Shell.words(
            "\"$@\" <&-",
            Distribution.kms(),
            "disconnect-custom-key-store",
            "--custom-key-store-id",
            "file:///dev/stdin",
            "--region",
            "us-east-1");
    Result result = distribution.run(typed);
    assertTrue(result.stderr().contains("parameter CustomKeyStoreId, value: 0,"), result.stderr());
  }

  @Test
  void leavesTheCallersNamesOfFoldersToChildren() throws Exception {
    assumeTrue(script().startsWith("#!/usr/bin/env "), "the shell itself sets the variable");
    String before = "mkdir gone && cd gone && rmdir ../gone && ";
    for (String start : List.of("", before)) {
      assertEquals(List.of(), foldersOfChild(start + "unset PWD OLDPWD"));
      assertEquals(
          List.of("OLDPWD=/", "PWD=/a $(b)\\'\"\n"),
          foldersOfChild(start + "export PWD='/a $(b)\\'\\''\"\n' OLDPWD=/"));
    }
  }

  /** Nobody reads the variable here, so that it is passed on to the byte. */
  @Test
  void leavesANameThatIsNotUtf8ToChildren() throws Exception {
    String line = "unset OLDPWD; export PWD=\"$(printf '/a\\377')\"";
    assertEquals(List.of("PWD=/a\u00ff"), foldersOfChild(line));
  }

  /** Returns the variables of a credential process that say where it is, by Latin-1. */
  private List<String> foldersOfChild(String line) throws Exception {
    return variablesOfChild(line, Distribution.kms())
        .filter(each -> each.contains("PWD="))
        .toList();
  }

  private Stream<String> variablesOfChild(String line, String kms) throws Exception {
    Path left = folder.resolve("left");
    Files.createDirectories(folder.resolve(".aws"));
    Files.writeString(
        folder.resolve(".aws/config"),
        "[profile child]\ncredential_process = cp /proc/self/environ \"" + left + "\"\n");
    Result result =
        distribution.run(
            Shell.words(
                line + "; exec \"$@\"",
                kms,
                "list-keys",
                "--profile",
                "child",
                "--endpoint-url",
                "http://127.0.0.1:1"));
    assertEquals(
        new Result(255, "", "\nExpecting value: line 1 column 1 (char 0)\n"), result, line);
    return Stream.of(Files.readString(left, ISO_8859_1).split("\0")).sorted();
  }

  /** Bash, which is the shell of many systems, complains of a locale as soon as it starts. */
  @Test
  void saysNothingOfALocaleThatIsNotThere() throws Exception {
    assumeTrue(script().startsWith("#!/usr/bin/env "), "nothing keeps the shell from it");
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
    Path bin = Files.createDirectories(folder.resolve("copy/bin"));
    Files.createSymbolicLink(
        folder.resolve("copy/runtime"), Distribution.path().resolve("runtime"));
    Path kms = Files.writeString(bin.resolve("kms"), script().replaceFirst("/sh\n", "/bash\n"));
    assertTrue(kms.toFile().setExecutable(true));
    for (String name : List.of("xx_XX.UTF-8", "C")) {
      assertEquals(
          List.of("LC_ALL=" + name),
          variablesOfChild("export LC_ALL=" + name, kms.toString())
              .filter(each -> each.contains("LC_ALL="))
              .toList());
    }
    assertEquals(
        0, variablesOfChild("unset LC_ALL", kms.toString()).filter(e -> e.contains("LC_")).count());
  }

  private static String script() throws IOException {
    return Files.readString(Path.of(Distribution.kms()));
  }
}
