package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kms.error.CliException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTextTest {
  @TempDir private Path folder;

  private ProcessText process;

  @BeforeEach
  void readTheFolder() {
    process = new ProcessText(folder);
  }

  @Test
  void takesWhatJavaCouldRead() {
    assertEquals(List.of("a", "\u00e9"), process.arguments(new String[] {"a", "\u00e9"}));
    assertEquals(Map.of("A", "\u00e9"), process.variables(Map.of("A", "\u00e9")));
    assertEquals(Path.of("/x"), process.workingDirectory(Path.of("/x")));
  }

  @Test
  void looksUpTheArgumentsThatJavaCouldNotRead() throws IOException {
    write("cmdline", "java\0-m\0kms\0a\0caf\u00e9\0\0\u00c3\u00bc\0");
    String[] read = {"a", "caf\ufffd", "", "\u00fc"};
    assertEquals(List.of("a", "caf\udce9", "", "\u00fc"), process.arguments(read));
  }

  @Test
  void keepsTheCharacterThatJavaReplacesWith() throws IOException {
    write("cmdline", "java\0\u00ef\u00bf\u00bd\0");
    assertEquals(List.of("\ufffd"), process.arguments(new String[] {"\ufffd"}));
  }

  @Test
  void readsAllThatIsBeyondAsciiWhereTheLocaleKnowsNothingElse() throws IOException {
    write("cmdline", "java\0\u00c3\u00bc\0");
    assertEquals(List.of("\u00fc"), process.arguments(new String[] {"\ufffd\ufffd"}));
  }

  @Test
  void refusesArgumentsWhoseBytesAreNowhere() throws IOException {
    String[] read = {"caf\ufffd", "x"};
    String message = "An argument is not UTF-8, and its bytes are not in " + folder + "/cmdline";
    assertEquals(message, failure(() -> process.arguments(read)));
    write("cmdline", "caf\u00e9\0");
    assertEquals(message, failure(() -> process.arguments(read)));
    write("cmdline", "java\0caf\u00e9\0y\0");
    assertEquals(message, failure(() -> process.arguments(read)));
  }

  @Test
  void looksUpTheVariablesWhenJavaCouldNotReadOne() throws IOException {
    write("environ", "A=caf\u00e9\0B=x=y\0EMPTY=\0N\u00e9=1\0B=later\0nothing\0");
    Map<String, String> read = Map.of("A", "caf\ufffd", "B", "x=y", "EMPTY", "", "N\ufffd", "1");
    assertEquals(
        Map.of("A", "caf\udce9", "B", "x=y", "EMPTY", "", "N\udce9", "1"), process.variables(read));
  }

  @Test
  void refusesVariablesWhoseBytesAreNowhere() {
    assertEquals(
        "The variable A is not UTF-8, and its bytes are not in " + folder + "/environ",
        failure(() -> process.variables(Map.of("A", "\ufffd"))));
  }

  @Test
  void looksUpTheWorkingFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("cwd"), Path.of("/some/folder"));
    assertEquals(Path.of("/some/folder"), process.workingDirectory(Path.of("/\ufffd")));
  }

  @Test
  void refusesAWorkingFolderWhoseNameIsNowhere() {
    assertEquals(
        "The name of the working folder is not UTF-8, and its bytes are not in " + folder + "/cwd",
        failure(() -> process.workingDirectory(Path.of("/\ufffd"))));
  }

  private void write(String file, String bytes) throws IOException {
    Files.write(folder.resolve(file), bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String failure(Runnable action) {
    return assertThrows(CliException.class, action::run).getMessage();
  }
}
