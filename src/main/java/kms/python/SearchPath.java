package kms.python;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kms.environment.Environment;
import kms.error.CliException;

/** The folders that programs are looked for in, from {@code PATH}. */
public final class SearchPath {
  /** Where Python looks without the variable. */
  private static final String DEFAULT = "/bin:/usr/bin";

  private final Environment environment;
  private final List<Path> folders = new ArrayList<>();

  /** Takes the folders from the environment; an empty one is the working folder. */
  public SearchPath(Environment environment) {
    this.environment = environment;
    String path = environment.variable("PATH");
    for (String folder : (path == null ? DEFAULT : path).split(":", -1)) {
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
   * @throws CliException when there is none, or none that can be run, in Python's words
   */
  public Path find(String name) {
    Errno failure = null;
    boolean counts = false;
    for (Path candidate : candidates(name)) {
      Errno errno = new Executable(environment, candidate).errno();
      if (errno == null) {
        return candidate;
      }
      if (!counts) {
        failure = errno;
        counts = errno != Errno.ENOENT && errno != Errno.ENOTDIR;
      }
    }
    throw new CliException(failure + ": " + PythonText.repr(name));
  }

  /**
   * Returns the words of a command with a program that is found where {@link #find} does.
   *
   * @throws CliException when there is none, or none that can be run, in Python's words
   */
  public List<String> command(List<String> words) {
    Path program = find(words.get(0));
    // The process's own path finds it too, and a program names itself as it was called.
    boolean isFoundByName = environment.inheritsStreams() && environment.variable("PATH") != null;
    List<String> command = new ArrayList<>(words);
    command.set(0, isFoundByName ? words.get(0) : program.toString());
    return command;
  }

  private List<Path> candidates(String name) {
    if (name.indexOf('/') >= 0) {
      return List.of(environment.path(name));
    }
    List<Path> candidates = new ArrayList<>();
    for (Path folder : folders) {
      candidates.add(folder.resolve(name));
    }
    return candidates;
  }
}
