package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecuritySettingsTest {
  @TempDir Path jdk;

  @Test
  void keepsTheSecuritySettingsAndNamesFewProviders() throws IOException {
    Path file = Files.createDirectories(jdk.resolve("conf/security")).resolve("java.security");
    Files.writeString(
        file, "# comment\n\nsecurity.provider.1=SUN\nsecurity.provider.2=Other\nkept=a, \\\n  b\n");

    SecuritySettings.write(jdk, file);

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
