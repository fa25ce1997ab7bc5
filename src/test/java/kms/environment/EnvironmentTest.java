package kms.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

  @Test
  void tellsAnEmptyVariableFromAnUnsetOne() {
    Environment environment = environment(Map.of("EMPTY", "", "SET", "x"), false);
    assertEquals("", environment.variable("EMPTY"));
    assertEquals("x", environment.variable("SET"));
    assertNull(environment.variable("UNSET"));
  }

  @Test
  void takesAnEmptyVariableForUnsetWhereAsked() {
    Environment environment = environment(Map.of("EMPTY", "", "SET", "x"), false);
    assertNull(environment.nonEmptyVariable("EMPTY"));
    assertEquals("x", environment.nonEmptyVariable("SET"));
    assertNull(environment.nonEmptyVariable("UNSET"));
  }

  @Test
  void keepsTheVariablesItWasMadeWith() {
    Map<String, String> variables = new HashMap<>(Map.of("A", "before"));
    Environment environment = environment(variables, false);
    variables.put("A", "after");
    assertEquals("before", environment.variable("A"));
  }

  @Test
  void asksTheTerminalForItsWidth() {
    assertEquals(132, environment(Map.of(), true).columns());
  }

  @Test
  void isEightyColumnsWideWithoutATerminal() {
    assertEquals(80, environment(Map.of("COLUMNS", "40"), false).columns());
  }

  @Test
  void startsRelativePathsAtTheWorkingFolder() {
    Environment environment = environment(Map.of(), false);
    assertEquals(Path.of("/folder/a/b"), environment.path("a/b"));
    assertEquals(Path.of("/a/b"), environment.path("/a/b"));
  }

  @Test
  void findsFoldersAloneWhereASlashIsAtTheEnd(@TempDir Path folder) throws IOException {
    Environment environment = environment(Map.of(), false);
    Files.createFile(environment.path(folder + "/\u00fc"));
    assertTrue(Files.isRegularFile(environment.path(folder + "/\u00fc")));
    assertFalse(Files.exists(environment.path(folder + "/\u00fc/")));
    assertTrue(Files.isDirectory(environment.path(folder + "/")));
    assertTrue(Files.isDirectory(environment.path("/")));
  }

  @Test
  void findsFilesOfAnyName(@TempDir Path folder) throws IOException {
    Environment environment = environment(folder, Map.of());
    Path file = environment.path("caf\udce9/\u00fc//x\udcff");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "found");
    String absolute = folder + "/caf\udce9/../caf\udce9/\u00fc/x\udcff";
    assertEquals("found", Files.readString(environment.path(absolute)));
    assertEquals(folder.toUri() + "caf%E9/%C3%BC/x%FF", file.toUri().toString());
  }

  @Test
  void startsChildrenWithWordsAndVariablesToTheByte(@TempDir Path folder) throws IOException {
    Environment environment = environment(folder, Map.of("PLAIN", "p"));
    String script = "printf '%s|' \"$@\" \"$PLAIN\" \"$PWD\"";
    List<String> words = List.of("/bin/sh", "-c", script, "-", "it's \udce9$HOME", "\u00fc", "");
    Process process = environment.child(words).start();
    byte[] printed = process.getInputStream().readAllBytes();
    assertEquals(
        "it's \udce9$HOME|\u00fc||p|" + folder.toRealPath() + "|", SurrogateEscape.decode(printed));
  }

  private static Environment environment(Path folder, Map<String, String> variables) {
    return new Environment(
        variables,
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        folder,
        null,
        false,
        () -> 132,
        false,
        Clock.systemUTC());
  }

  private static Environment environment(Map<String, String> variables, boolean terminal) {
    return new Environment(
        variables,
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Path.of("/folder"),
        "/home/me",
        terminal,
        () -> 132,
        false,
        Clock.systemUTC());
  }
}
