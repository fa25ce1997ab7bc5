package kms.python;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kms.config.Surroundings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutableTest {
  @TempDir Path folder;

  private Path program(String name, String content) throws IOException {
    Path file = Files.write(folder.resolve(name), content.getBytes(ISO_8859_1));
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }

  private @Nullable Errno errno(Path file) {
    return new Executable(new Surroundings(folder).environment(), file).errno();
  }

  private @Nullable Errno errnoOf(String content) throws IOException {
    return errno(program("program", content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#!/bin/sh\n",
        "#! /bin/sh\n",
        "#!\t /bin/sh -e\nexit\n",
        "#!/bin/sh",
        "#!/bin/sh\u0000rest",
        "\u007fELF\u0002\u0000",
        "\u00cf\u00fa\u00ed\u00fe\u0007\u0000",
      })
  void canBeRun(String content) throws IOException {
    assertNull(errnoOf(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "echo\n",
        "#!",
        "#!\n",
        "#!  \n",
        " #!/bin/sh\n",
        "\u00e9",
        "\u0000\u0001",
        "MZ\u0000"
      })
  void hasNoFormOfAProgram(String content) throws IOException {
    assertEquals(Errno.ENOEXEC, errnoOf(content));
  }

  /** The kernel reads 256 bytes, and wants to see where the path ends. */
  @Test
  void hasAnInterpreterWhosePathEndsAmongTheFirstBytes() throws IOException {
    String path = "#!/bin/" + "/".repeat(246) + "sh";
    assertNull(errnoOf(path + "\nexit\n"));
    assertNull(errnoOf(path + " -e\nexit\n"));
    assertEquals(Errno.ENOEXEC, errnoOf(path.replace("/sh", "//sh") + "\nexit\n"));
    assertEquals(Errno.ENOEXEC, errnoOf("#!/" + "a".repeat(300) + "\n"));
    assertEquals(Errno.ENOEXEC, errnoOf("#!" + " ".repeat(300) + "/bin/sh\n"));
  }

  @Test
  void isNoProgramWithoutTheRight() throws IOException {
    Path file = Files.writeString(folder.resolve("text"), "#!/bin/sh\n");
    assertEquals(Errno.EACCES, errno(file));
  }

  @Test
  void isNoFolder() {
    assertEquals(Errno.EACCES, errno(folder));
  }

  @Test
  void isNotThere() throws IOException {
    assertEquals(Errno.ENOENT, errno(folder.resolve("missing")));
    assertEquals(Errno.ENOTDIR, errno(program("file", "").resolve("x")));
  }

  @Test
  void hasAnInterpreterThatIsThere() throws IOException {
    assertEquals(Errno.ENOENT, errnoOf("#!/no/such/interpreter\n"));
    assertEquals(Errno.EACCES, errnoOf("#!" + folder + "\n"));
    assertEquals(Errno.ENOEXEC, errnoOf("#!" + program("empty", "") + "\n"));
  }

  @Test
  void hasAnInterpreterFromTheWorkingFolder() throws IOException {
    program("inner", "#!/bin/sh\n");
    assertNull(errnoOf("#!inner\n"));
  }

  /** The kernel goes through five scripts, and gives up at one more. */
  @Test
  void hasFewInterpretersBehindOneAnother() throws IOException {
    Path last = program("script0", "#!/bin/sh\n");
    for (int i = 1; i <= 4; i++) {
      last = program("script" + i, "#!" + last + "\n");
    }
    assertNull(errno(last));
    assertEquals(Errno.ELOOP, errno(program("script5", "#!" + last)));
    assertEquals(Errno.ELOOP, errnoOf("#!" + folder.resolve("program") + "\n"));
  }
}
