package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import kms.config.Surroundings;
import kms.environment.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathExpansionTest {
  private final Environment environment =
      new Surroundings(Path.of("/h"))
          .with("A", "1")
          .with("A_b9", "2")
          .with("T", "~/t")
          .with("E", "")
          .with("R", "$A")
          .environment();

  @ParameterizedTest
  @CsvSource({
    "x, x",
    "$A/${A}b$A_b9é, 1/1b2é",
    "$Aé$, 1é$",
    "$NO/${NO}/${}/$$A/${A, $NO/${NO}/${}/$1/${A",
    "$E|${E}, |",
    "$R, $A",
    "a$, a$",
  })
  void replacesVariablesThatAreSet(String path, String expanded) {
    assertEquals(expanded, PathExpansion.expand(path, environment));
  }

  @Test
  void replacesALeadingTilde() {
    assertEquals("/h", PathExpansion.expand("~", environment));
    assertEquals("/h/x", PathExpansion.expand("~/x", environment));
    assertEquals("~x", PathExpansion.expand("~x", environment));
    assertEquals("x~/", PathExpansion.expand("x~/", environment));
  }

  @Test
  void findsATildeInAVariableOnlyWhenVariablesGoFirst() {
    assertEquals("~/t", PathExpansion.expand("$T", environment));
    assertEquals("/h/t", PathExpansion.expandVariablesFirst("$T", environment));
  }
}
