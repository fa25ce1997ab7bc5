package kms.python;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kms.environment.Environment;
import kms.error.CliException;

/** The folders that programs are looked for in, from {@code PATH}. */
public final class SearchPath {
  private final Environment environment;
  private final List<Path> folders = new ArrayList<>();

  /** Takes the folders from the environment; an empty one is the working folder. */
  public SearchPath(Environment environment) {
    this.environment = environment;
    String path = environment.variable("PATH");
    for (String folder : (path == null ? "" : path).split(":", -1)) {
      folders.add(environment.path(folder));
    }
  }

  /** Tells whether any file of that name is there, program or not, as the AWS CLI does. */
  public boolean contains(String name) {
    return folders.stream().anyMatch(folder -> Files.exists(folder.resolve(name)));
  }

  /**
   * Returns the program that a name stands for; a name with a slash is a path already.
   *
   * @throws CliException when there is none, or none that may be run
   */
  public Path find(String name) {
    List<Path> candidates = candidates(name);
    for (Path candidate : candidates) {
      if (Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
        return candidate;
      }
    }
    String reason =
        candidates.stream().anyMatch(Files::exists)
            ? "[Errno 13] Permission denied: "
            : "[Errno 2] No such file or directory: ";
    throw new CliException(reason + PythonText.repr(name));
  }

  private List<Path> candidates(String name) {
    return name.indexOf('/') >= 0
        ? List.of(environment.path(name))
        : folders.stream().map(folder -> folder.resolve(name)).toList();
  }
}
