package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptShellTest {
  @TempDir Path folder;

  @Test
  void startsAScript() throws IOException, InterruptedException {
    String shell = ScriptShell.ofMachine();
    assertTrue(shell.endsWith("/bin/sh"), shell);
    assertTrue(shell.length() < 126, "Linux reads no more of a line");
    Path script = folder.resolve("script");
    Files.writeString(script, "#!" + shell + "\necho \"$1:$2\"\n");
    assertTrue(script.toFile().setExecutable(true));
    assertEquals("a b:c\n", Tool.run(List.of(script.toString(), "a b", "c")));
  }

  @Test
  void isNotWhatTheMachineDoesNotHave() throws InterruptedException {
    assertFalse(ScriptShell.starts("/missing/env -S /bin/sh"));
    assertFalse(ScriptShell.starts("/bin/sh -S /bin/sh"));
  }
}
