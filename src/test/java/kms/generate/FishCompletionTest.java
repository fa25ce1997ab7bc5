package kms.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FishCompletionTest {
  private static final String SCRIPT = FishCompletion.of(CommandLine.ofProgram());

  @TempDir Path home;

  @BeforeEach
  void writeScript() throws IOException {
    assumeTrue(Shell.isInstalled("fish"));
    Files.writeString(home.resolve("kms.fish"), SCRIPT);
  }

  @Test
  void offersCommandsWithWhatTheyDo() throws Exception {
    assertTrue(complete("kms w").endsWith("wait\twait until something is so\n"), complete("kms w"));
  }

  @Test
  void offersWaiters() throws Exception {
    assertEquals(
        "custom-key-store-disconnected\twait until a custom key store is disconnected\n",
        complete("kms --region x wait custom-key-store-d"));
  }

  @Test
  void offersTheOptionsOfACommand() throws Exception {
    assertTrue(
        complete("kms describe-custom-key-stores --pag").startsWith("--page-size\t"),
        complete("kms describe-custom-key-stores --pag"));
    assertEquals("", complete("kms connect-custom-key-store --pag"));
  }

  @Test
  void offersChoices() throws Exception {
    assertTrue(complete("kms --output t").startsWith("table\t"), complete("kms --output t"));
  }

  @Test
  void offersValuesThroughoutAList() throws Exception {
    assertTrue(complete("kms create-grant --operations S").startsWith("Sign"));
    assertEquals("Sign\n", complete("kms create-grant --operations Verify S"));
    assertFalse(complete("kms create-grant --operations Verify --name S").contains("Sign"));
  }

  @Test
  void offersProfilesAndRegionsOfTheFiles() throws Exception {
    Path folder = Files.createDirectories(home.resolve(".aws"));
    Files.writeString(folder.resolve("config"), "[profile one]\nregion = eu-north-1\n");

    assertTrue(complete("kms --profile o").startsWith("one\t"), complete("kms --profile o"));
    assertTrue(complete("kms --region eu").startsWith("eu-north-1\t"));
  }

  private String complete(String line) throws IOException, InterruptedException {
    return Shell.run(
        home, List.of("fish", "-N", "-c", "source kms.fish; complete -C '" + line + "'"));
  }
}
