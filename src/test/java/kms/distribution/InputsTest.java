package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputsTest {

  @Test
  void readsNamesInAnyOrderAndTheClassPathAtTheEnd() {
    Inputs inputs =
        Inputs.parse(
            List.of(
                "work=w",
                "target=a b=c",
                "form=native",
                "project=.",
                "launcher=l",
                "aws=a",
                "picocli=p",
                "libraries=n",
                "roots=",
                "programs=t",
                String.join(File.pathSeparator, "one.jar", "two.jar")));

    assertEquals(Form.NATIVE, inputs.form());
    assertEquals(Path.of("a b=c"), inputs.target());
    assertEquals(Path.of("w"), inputs.work());
    assertEquals(Optional.empty(), inputs.roots());
    assertEquals(List.of(new Jar(Path.of("one.jar")), new Jar(Path.of("two.jar"))), inputs.jars());
  }

  @Test
  void namesWhatIsMissing() {
    assertEquals("missing: work", messageOf("form=jvm", "project=.", "target=t", "jars"));
  }

  @Test
  void wantsANameBeforeEachValue() {
    assertEquals("no name: target", messageOf("target", "jars"));
  }

  private static String messageOf(String... args) {
    return assertThrows(IllegalArgumentException.class, () -> Inputs.parse(List.of(args)))
        .getMessage();
  }
}
