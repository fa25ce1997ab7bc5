package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
  @TempDir Path folder;

  @Test
  void isAnExecutableFileMadeFromTheTemplate() throws IOException {
    Path template = folder.resolve("launcher.sh");
    Files.writeString(
        template,
        "#!/bin/sh\n# @NAME@ of @NAME@ with @LOADER@\njava @FLAGS@ -m kms/@MAIN@ \"$@\"\n");

    new Launcher(
            "kms",
            "kms.cli.Main",
            List.of("-XX:+X", "-Da=b"),
            new ScriptShell("/bin/env -S A=${B} sh"),
            "/lib/ld.so")
        .write(template, folder.resolve("bin"));

    Path script = folder.resolve("bin/kms");
    assertTrue(Files.isExecutable(script));
    assertEquals(
        "#!/bin/env -S A=${B} sh\n# kms of kms with /lib/ld.so\n"
            + "java -XX:+X -Da=b -XX:SharedArchiveFile=\"$_kms_runtime/lib/kms.jsa\""
            + " -m kms/kms.cli.Main \"$@\"\n",
        Files.readString(script));
  }
}
