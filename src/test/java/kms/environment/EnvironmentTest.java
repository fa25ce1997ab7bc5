package kms.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    assertEquals(Path.of("/work/a/b"), environment.path("a/b"));
    assertEquals(Path.of("/a/b"), environment.path("/a/b"));
  }

  private static Environment environment(Map<String, String> variables, boolean terminal) {
    return new Environment(
        variables,
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Path.of("/work"),
        Path.of("/home/me"),
        terminal,
        () -> 132,
        false,
        Clock.systemUTC());
  }
}
