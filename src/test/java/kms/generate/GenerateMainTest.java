package kms.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kms.model.Operations;
import kms.waiter.Waiters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMainTest {
  @TempDir Path folder;

  @BeforeEach
  void generate() throws IOException {
    GenerateMain.main(new String[] {folder.toString()});
  }

  @Test
  void writesACompletionForEachShell() throws IOException {
    assertEquals(List.of("_kms", "kms.bash", "kms.fish"), names("completion"));
  }

  @Test
  void writesAManualPageForEachCommand() throws IOException {
    List<String> expected = new ArrayList<>(List.of("kms.1", "kms-wait.1"));
    Operations.commands().forEach(command -> expected.add("kms-" + command + ".1"));
    Waiters.commands().forEach(waiter -> expected.add("kms-wait-" + waiter + ".1"));
    assertEquals(expected.stream().sorted().toList(), names("share/man/man1"));
  }

  @Test
  void writesManualPagesThatGroffHasNothingToSayAbout() throws Exception {
    assumeTrue(Shell.isInstalled("groff"));
    List<String> command = new ArrayList<>(List.of("groff", "-man", "-ww", "-z"));
    for (String name : names("share/man/man1")) {
      command.add(folder.resolve("share/man/man1").resolve(name).toString());
    }

    assertEquals("", Shell.run(folder, command));
  }

  @Test
  void writesWhatZshCanRead() throws Exception {
    assumeTrue(Shell.isInstalled("zsh"));

    assertEquals("", Shell.run(folder, List.of("zsh", "-n", "completion/_kms")));
  }

  @Test
  void writesWhatBashCanRead() throws Exception {
    assumeTrue(Shell.isInstalled("bash"));

    assertEquals("", Shell.run(folder, List.of("bash", "-n", "completion/kms.bash")));
  }

  @Test
  void writesWhatFishCanRead() throws Exception {
    assumeTrue(Shell.isInstalled("fish"));

    assertEquals("", Shell.run(folder, List.of("fish", "-n", "completion/kms.fish")));
  }

  private List<String> names(String under) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(under))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
