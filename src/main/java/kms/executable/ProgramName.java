package kms.executable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The name by which the executable was called. It is both programs, and the endpoint's is a link to
 * the client's, to which a user's own links of any name may lead.
 */
final class ProgramName {
  private static final String CLIENT = "kms";
  private static final String EMULATOR = "kms-local";

  /** As many links as Linux follows. */
  private static final int LONGEST_CHAIN = 40;

  private ProgramName() {}

  /**
   * Tells whether the endpoint is meant, by the first of the two names on the way to the file.
   *
   * @param called the name as the process got it, which a shell takes from the command line
   * @param searchPath the folders where names without a slash are looked for, or null
   */
  static boolean isEmulator(String called, @Nullable String searchPath) {
    try {
      Path path = Path.of(called);
      if (!isKnown(path) && called.indexOf('/') < 0 && searchPath != null) {
        path = find(called, searchPath);
      }
      for (int i = 0; i < LONGEST_CHAIN && !isKnown(path) && Files.isSymbolicLink(path); i++) {
        path = path.resolveSibling(Files.readSymbolicLink(path));
      }
      return path.endsWith(EMULATOR);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static boolean isKnown(Path path) {
    return path.endsWith(CLIENT) || path.endsWith(EMULATOR);
  }

  /** Finds the file as the shell did that started it, which does not ask as Python would. */
  private static Path find(String name, String searchPath) {
    for (String folder : searchPath.split(":", -1)) {
      Path path = Path.of(folder, name);
      if (Files.isExecutable(path)) {
        return path;
      }
    }
    return Path.of(name);
  }
}
