package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The texts that go along with what is shipped, as the licences ask.
 *
 * @param project the folder of this project
 * @param target the folder of the distribution
 */
record Licences(Path project, Path target) {

  /** Copies those of this project. */
  void copyOwn() throws IOException {
    for (String name : new String[] {"LICENSE", "NOTICE"}) {
      Files.createDirectories(target);
      Files.copy(project.resolve(name), target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Copies those of a library: what is in its jar, and what this project keeps for it.
   *
   * @throws UnmetRequirementException when there is no text at all
   */
  void copy(Jar jar) throws IOException {
    if (Files.isDirectory(jar.path())) {
      return;
    }
    Path folder = target.resolve("legal").resolve(jar.name());
    jar.copyNoticesTo(folder);
    Path kept = project.resolve("src/dist/legal").resolve(jar.artifact());
    new FileTree(kept).copyTo(folder);
    if (!Files.exists(folder)) {
      throw new UnmetRequirementException(
          jar.path() + " has no licence in it; the text must lie in " + kept);
    }
  }
}
