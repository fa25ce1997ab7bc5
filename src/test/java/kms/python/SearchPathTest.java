package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kms.config.Surroundings;
import kms.error.CliException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPathTest {
  @TempDir private Path folder;
  private Surroundings surroundings;

  @BeforeEach
  void makeFolders() throws IOException {
    surroundings = new Surroundings(folder).with("PATH", folder + "/a:b:/nowhere");
    Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("b"));
  }

  private void program(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
    assertTrue(folder.resolve(path).toFile().setExecutable(true));
  }

  private Path find(String name) {
    return new SearchPath(surroundings.environment()).find(name);
  }

  private String failure(String name) {
    return assertThrows(CliException.class, () -> find(name)).getMessage();
  }

  @Test
  void findsTheFirstThatCanBeRun() throws IOException {
    Files.writeString(folder.resolve("a/run"), "#!/bin/sh\n");
    program("b/run", "#!/bin/sh\n");
    assertEquals(folder.resolve("b/run"), find("run"));
    assertEquals(folder.resolve("b/run"), find("b/run"));
    assertEquals("[Errno 13] Permission denied: 'a/run'", failure("a/run"));
  }

  @Test
  void tellsTheFirstFailureThatIsNotAboutAMissingFile() throws IOException {
    program("a/run", "echo\n");
    Files.writeString(folder.resolve("b/run"), "#!/bin/sh\n");
    assertEquals("[Errno 8] Exec format error: 'run'", failure("run"));
    assertEquals("[Errno 2] No such file or directory: 'other'", failure("other"));
  }

  /** What the kernel says of a script by its first line. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '#!/bin/sh\r', [Errno 2] No such file or directory
          '#!/nowhere/sh -e', [Errno 2] No such file or directory
          '#!sh', [Errno 2] No such file or directory
          '#!/', [Errno 13] Permission denied
          '#!/bin/sh/x', [Errno 20] Not a directory
          '#!', [Errno 8] Exec format error
          '#! ', [Errno 8] Exec format error
          '', [Errno 8] Exec format error
          'echo', [Errno 8] Exec format error
          '# !/bin/sh', [Errno 8] Exec format error
          '#!{}/run', [Errno 40] Too many levels of symbolic links
          """)
  void looksAtTheFirstLineOfScripts(String line, String errno) throws IOException {
    program("run", line.replace("\\r", "\r").replace("{}", folder.toString()) + "\necho\n");
    assertEquals(errno + ": './run'", failure("./run"));
  }

  @Test
  void takesScriptsOfScriptsAndWhatIsNoText() throws IOException {
    program("inner", "#! \t/bin/sh\n");
    program("run", "#!" + folder + "/inner x\n");
    program("binary", "\177ELF\2\0");
    assertEquals(folder.resolve("./run"), find("./run"));
    assertEquals(folder.resolve("./binary"), find("./binary"));
  }

  @Test
  void refusesFoldersAndEmptyNames() {
    assertEquals("[Errno 13] Permission denied: './a'", failure("./a"));
    assertEquals("[Errno 13] Permission denied: ''", failure(""));
    assertEquals(
        "[Errno 36] File name too long: '" + "x".repeat(300) + "'", failure("x".repeat(300)));
  }

  /** The working folder is not among them. */
  @Test
  void looksInTheFoldersOfTheSystemWithoutTheVariable() throws IOException {
    surroundings = new Surroundings(folder);
    program("run", "#!/bin/sh\n");
    assertEquals("[Errno 2] No such file or directory: 'run'", failure("run"));
    assertEquals("/bin/sh", find("sh").toString());
  }

  @Test
  void namesTheProgramOfACommand() throws IOException {
    program("b/run", "#!/bin/sh\n");
    SearchPath searchPath = new SearchPath(surroundings.environment());
    assertEquals(List.of(folder + "/b/run", "x"), searchPath.command(List.of("run", "x")));
    assertTrue(searchPath.contains("run"));
  }
}
