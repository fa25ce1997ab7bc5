package kms.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {
  @TempDir Path folder;

  @Test
  void hasEightyColumnsWhereThereIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertEquals(80, new Terminal(file.toString()).columns());
    assertEquals(80, new Terminal(folder.resolve("missing").toString()).columns());
  }

  @Test
  void saysNothingOfWhatIsNoTerminal() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertEquals("", new Terminal(file.toString()).stty("-g"));
  }

  @Test
  void failsWhereThereIsNoSuchFile() {
    Terminal missing = new Terminal(folder.resolve("missing").toString());

    assertThrows(IOException.class, () -> missing.stty("-g"));
  }
}
