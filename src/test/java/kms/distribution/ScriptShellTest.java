package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptShellTest {
  @TempDir Path folder;

  @Test
  void startsAScript() throws IOException, InterruptedException {
    ScriptShell shell = ScriptShell.ofMachine();
    assertTrue(shell.line().endsWith("/bin/sh"), shell.line());
    assertTrue(shell.line().length() < 126, "Linux reads no more of a line");
    Path script = folder.resolve("script");
    shell.write("#!/bin/sh\necho \"$1:$2\"\n", script);
    assertEquals("a b:c\n", Tool.run(List.of(script.toString(), "a b", "c")));
  }

  @Test
  void isNotWhatTheMachineDoesNotHave() throws InterruptedException {
    assertFalse(new ScriptShell("/missing/env -S /bin/sh").starts());
    assertFalse(new ScriptShell("/bin/sh -S /bin/sh").starts());
  }
}
