package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeImageTest {
  @TempDir Path folder;

  @Test
  void takesTheLibrariesThatLieBesideTheExecutableAndNothingElse() throws IOException {
    Path built = Files.createDirectory(folder.resolve("built"));
    Path bin = Files.createDirectory(folder.resolve("bin"));
    for (String name : new String[] {"kms", "libnet.so", "libnet.dylib", "kms.txt", "java.h"}) {
      Files.writeString(built.resolve(name), name);
    }
    assertTrue(built.resolve("kms").toFile().setExecutable(true));

    NativeImage.install(built, bin);

    assertEquals(Set.of("kms", "kms-local", "libnet.so", "libnet.dylib"), names(bin));
    assertEquals(Path.of("kms"), Files.readSymbolicLink(bin.resolve("kms-local")));
    assertTrue(Files.isExecutable(bin.resolve("kms")));
  }

  @Test
  void takesTheNoticesOfWhatIsLinkedIn() throws IOException {
    Path jdk = Files.createDirectories(folder.resolve("jdk/legal/java.base")).resolve("../..");
    Files.writeString(jdk.resolve("legal/java.base/zlib.md"), "zlib");
    for (String name : new String[] {"LICENSE.txt", "THIRD_PARTY_LICENSE.txt", "release"}) {
      Files.writeString(jdk.resolve(name), name);
    }

    NativeImage.copyNotices(jdk, folder.resolve("legal"));

    assertEquals(Set.of("zlib.md"), names(folder.resolve("legal/java.base")));
    assertEquals(
        Set.of("LICENSE.txt", "THIRD_PARTY_LICENSE.txt"), names(folder.resolve("legal/graalvm")));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
