package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramModuleTest {
  @TempDir Path folder;

  @Test
  void isOpenAndNeedsLittleOfTheJdk() throws IOException {
    ModuleDescriptor module = declaredFor(25);

    assertEquals("kms", module.name());
    assertTrue(module.isOpen());
    assertEquals(Set.of("java.base", "jdk.httpserver", "jdk.unsupported"), required(module));
  }

  @Test
  void needsTheModuleOfEllipticCurvesWhereThereIsOne() throws IOException {
    assertTrue(required(declaredFor(17)).contains("jdk.crypto.ec"));
  }

  private ModuleDescriptor declaredFor(int feature) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    new ProgramModule(classes, new Jdk(Path.of("jdk"), feature)).declare(folder);
    try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
      return ModuleDescriptor.read(in);
    }
  }

  private static Set<String> required(ModuleDescriptor module) {
    return module.requires().stream()
        .map(ModuleDescriptor.Requires::name)
        .collect(Collectors.toSet());
  }
}
