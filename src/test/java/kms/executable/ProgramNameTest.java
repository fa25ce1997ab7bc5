package kms.executable;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramNameTest {
  @TempDir Path folder;

  private String searchPath;

  @BeforeEach
  void install() throws IOException {
    Path client = Files.createFile(Files.createDirectory(folder.resolve("bin")).resolve("kms"));
    assertTrue(client.toFile().setExecutable(true));
    link("bin/kms-local", "kms");
    Files.createDirectory(folder.resolve("own"));
    link("own/endpoint", "../bin/kms-local");
    link("own/client", folder.resolve("bin/kms").toString());
    link("own/far", "endpoint");
    searchPath = "/nowhere:" + folder.resolve("own");
  }

  @Test
  void goesByTheNameItself() {
    assertTrue(ProgramName.isEmulator("kms-local", null));
    assertTrue(ProgramName.isEmulator(folder + "/bin/kms-local", null));
    assertFalse(ProgramName.isEmulator("kms", null));
    assertFalse(ProgramName.isEmulator(folder + "/bin/kms", null));
  }

  @Test
  void goesByWhatALinkOfAnotherNameLeadsTo() {
    assertTrue(ProgramName.isEmulator(folder + "/own/endpoint", null));
    assertTrue(ProgramName.isEmulator(folder + "/own/far", null));
    assertFalse(ProgramName.isEmulator(folder + "/own/client", null));
  }

  @Test
  void findsALinkOnThePath() {
    assertTrue(ProgramName.isEmulator("far", searchPath));
    assertFalse(ProgramName.isEmulator("client", searchPath));
  }

  @Test
  void isTheClientWhereNothingIsFound() throws IOException {
    link("own/circle", "circle");

    assertFalse(ProgramName.isEmulator("neither", searchPath));
    assertFalse(ProgramName.isEmulator("neither", null));
    assertFalse(ProgramName.isEmulator("", searchPath));
    assertFalse(ProgramName.isEmulator(folder + "/own/circle", null));
    assertFalse(ProgramName.isEmulator("a\0b", searchPath));
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), Path.of(target));
  }
}
