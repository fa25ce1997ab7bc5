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
    assertTrue(Files.isSameFile(bin.resolve("kms"), bin.resolve("kms-local")));
    assertTrue(Files.isExecutable(bin.resolve("kms")));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
