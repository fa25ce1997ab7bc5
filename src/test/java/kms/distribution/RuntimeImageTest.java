package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeImageTest {
  @TempDir Path folder;

  @Test
  void keepsTheSecuritySettingsAndNamesFewProviders() throws IOException {
    Path file = Files.createDirectories(folder.resolve("conf/security")).resolve("java.security");
    Files.writeString(
        file, "# comment\n\nsecurity.provider.1=SUN\nsecurity.provider.2=Other\nkept=a, \\\n  b\n");

    new RuntimeImage(folder).trimSecurity();

    assertEquals(
        List.of(
            "kept=a, \\",
            "  b",
            "security.provider.1=SUN",
            "security.provider.2=SunJCE",
            "security.provider.3=SunRsaSign",
            "security.provider.4=SunEC",
            "security.provider.5=SunJSSE"),
        Files.readAllLines(file));
  }
}
