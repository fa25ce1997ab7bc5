package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootSourceTest {
  @TempDir Path folder;

  private Path home;
  private Path security;

  @BeforeEach
  void layOutJdk() throws IOException {
    home = folder.resolve("jdk");
    security = Files.createDirectories(home.resolve("lib/security"));
  }

  @Test
  void isTheFileThatWasNamed() throws IOException {
    Path named = folder.resolve("roots.pem");
    assertEquals(named, RootSource.find(Optional.of(named), jdk(), folder).file());
  }

  @Test
  void isTheFileOfTheJdk() throws IOException {
    Path cacerts = Files.writeString(security.resolve("cacerts"), "the JDK's");

    assertEquals(new RootSource(cacerts, cacerts.toString()), find());
  }

  @Test
  void isTheFileOfTheJdkBehindALinkWithinIt() throws IOException {
    Files.writeString(security.resolve("cacerts.jdk"), "the JDK's");
    Files.createSymbolicLink(security.resolve("cacerts"), Path.of("cacerts.jdk"));

    assertEquals(security.resolve("cacerts"), find().file());
  }

  @Test
  void isTheFileInTheModulesWhereTheOtherIsTheMachines() throws IOException {
    linkToTheMachines();
    Path module = Files.createDirectories(home.resolve("jmods")).resolve("java.base.jmod");
    makeModule(module, "the JDK's");

    RootSource source = find();

    assertEquals("the JDK's", Files.readString(source.file()));
    assertEquals(module.toString(), source.description());
  }

  @Test
  void warnsOfTheMachinesWhereThereIsNoOther() throws IOException {
    Path machines = linkToTheMachines();

    RootSource source = find();

    assertEquals(machines, source.file());
    assertTrue(source.description().contains(" this machine's own, "), source.description());
  }

  @Test
  void saysHowToNameAFileWhereThereIsNone() {
    String message = assertThrows(UnmetRequirementException.class, this::find).getMessage();
    assertTrue(String.valueOf(message).endsWith("name another file by -Dkms.roots=FILE"), message);
  }

  private Path linkToTheMachines() throws IOException {
    Path machines = Files.writeString(folder.resolve("cacerts"), "the machine's").toRealPath();
    Files.createSymbolicLink(security.resolve("cacerts"), machines);
    return machines;
  }

  private void makeModule(Path module, String cacerts) throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    new ProgramModule(classes, jdk()).declare(folder);
    Path libraries = folder.resolve("libraries");
    Files.writeString(
        Files.createDirectories(libraries.resolve("security")).resolve("cacerts"), cacerts);
    Tool.runOfJdk(
        "jmod",
        List.of(
            "create",
            "--class-path",
            classes.toString(),
            "--libs",
            libraries.toString(),
            module.toString()));
  }

  private RootSource find() throws IOException {
    return RootSource.find(Optional.empty(), jdk(), folder.resolve("work"));
  }

  private Jdk jdk() {
    return new Jdk(home, 25);
  }
}
