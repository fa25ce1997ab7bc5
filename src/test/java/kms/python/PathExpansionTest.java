package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import kms.environment.Environment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathExpansionTest {

  @ParameterizedTest
  @CsvSource({
    "~, /home/me",
    "~/, /home/me/",
    "~/a b, /home/me/a b",
    "~other/a, ~other/a",
    "a/~, a/~",
    "$A/x, value/x",
    "${A}x, valuex",
    "$Ax, $Ax",
    "$A$A, valuevalue",
    "$UNSET/$A, $UNSET/value",
    "${UNSET}, ${UNSET}",
    "${odd name}!, odd!",
    "${A, ${A",
    "$, $",
    "$$A, $value",
    "$-A, $-A",
    "\\$A, \\value",
    "$B, $A",
    "$H/x, ~/x"
  })
  void expandsHomeAndVariables(String text, String expanded) {
    assertEquals(expanded, PathExpansion.expand(text, environment("/home/me")));
  }

  @ParameterizedTest
  @CsvSource({"$H/x, /home/me/x", "~/$A, /home/me/value", "$UNSET, $UNSET"})
  void findsTheHomeFolderInVariablesWhenTheyComeFirst(String text, String expanded) {
    assertEquals(expanded, PathExpansion.expandVariablesFirst(text, environment("/home/me")));
  }

  @Test
  void expandsNoVariablesWhenOnlyHomeIsAskedFor() {
    assertEquals("/home/me/$A", PathExpansion.expandHome("~/$A", environment("/home/me")));
  }

  @Test
  void doublesNoSlashWhenTheRootIsHome() {
    assertEquals("/", PathExpansion.expandHome("~", environment("/")));
    assertEquals("/x", PathExpansion.expandHome("~/x", environment("/")));
  }

  @Test
  void takesHomeAsItIsWritten() {
    assertEquals("/home/me/x", PathExpansion.expandHome("~/x", environment("/home/me//")));
    assertEquals("/x", PathExpansion.expandHome("~/x", environment("")));
    assertEquals("/", PathExpansion.expandHome("~", environment("")));
    assertEquals("me/x", PathExpansion.expandHome("~/x", environment("me")));
    assertEquals("/h\udce9/x", PathExpansion.expandHome("~/x", environment("/h\udce9")));
  }

  @Test
  void leavesTheTildeWhenNobodyKnowsWhereHomeIs() {
    assertEquals("~/x", PathExpansion.expandHome("~/x", environment(null)));
  }

  private static Environment environment(@Nullable String home) {
    return new Environment(
        Map.of("A", "value", "B", "$A", "H", "~", "odd name", "odd"),
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Path.of("/work"),
        home,
        false,
        () -> 80,
        false,
        Clock.systemUTC());
  }
}
