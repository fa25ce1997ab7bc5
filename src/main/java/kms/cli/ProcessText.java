package kms.cli;

import static kms.environment.SurrogateEscape.UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kms.environment.SurrogateEscape;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/**
 * What a process was started with, as {@link SurrogateEscape} has it. Java replaces what it cannot
 * read in the locale's encoding; only then the bytes are looked up, where Linux has them.
 *
 * @param process the folder of the process, {@code /proc/self}
 */
record ProcessText(Path process) {

  /**
   * Returns the arguments of the program.
   *
   * @param read the arguments as Java read them
   * @throws CliException when one is damaged and its bytes are not to be had
   */
  List<String> arguments(String[] read) {
    List<String> arguments = List.of(read);
    if (!isDamaged(String.join("", arguments))) {
      return arguments;
    }
    List<String> words = entries("cmdline", "An argument");
    List<String> last = words.subList(Math.max(0, words.size() - read.length), words.size());
    if (!agree(arguments, last)) {
      throw unreadable("An argument", "cmdline", null);
    }
    return last;
  }

  /** What Java could read must be the same, or these are not the words of this program. */
  private static boolean agree(List<String> read, List<String> found) {
    if (read.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < read.size(); i++) {
      if (!isDamaged(read.get(i)) && !read.get(i).equals(found.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the environment variables.
   *
   * @param read the variables as Java read them
   * @throws CliException when one is damaged and its bytes are not to be had
   */
  Map<String, String> variables(Map<String, String> read) {
    String damaged = null;
    for (Map.Entry<String, String> variable : read.entrySet()) {
      if (isDamaged(variable.getKey()) || isDamaged(variable.getValue())) {
        damaged = variable.getKey();
      }
    }
    Map<String, String> variables = new HashMap<>(read);
    if (damaged == null) {
      return variables;
    }
    variables.clear();
    for (String entry : entries("environ", "The variable " + damaged)) {
      int equals = entry.indexOf('=', 1);
      if (equals > 0) {
        variables.putIfAbsent(entry.substring(0, equals), entry.substring(equals + 1));
      }
    }
    return variables;
  }

  /**
   * Returns the working folder.
   *
   * @param read the folder as Java read its name
   * @throws CliException when the name is damaged and its bytes are not to be had
   */
  Path workingDirectory(Path read) {
    if (!isDamaged(read.toString())) {
      return read;
    }
    try {
      return Files.readSymbolicLink(process.resolve("cwd"));
    } catch (IOException e) {
      throw unreadable("The name of the working folder", "cwd", e);
    }
  }

  private static boolean isDamaged(String text) {
    return text.indexOf(UNREADABLE) >= 0;
  }

  private List<String> entries(String file, String what) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(process.resolve(file));
    } catch (IOException e) {
      throw unreadable(what, file, e);
    }
    List<String> entries = new ArrayList<>();
    ByteArrayOutputStream entry = new ByteArrayOutputStream();
    for (byte b : bytes) {
      if (b == 0) {
        entries.add(SurrogateEscape.decode(entry.toByteArray()));
        entry.reset();
      } else {
        entry.write(b);
      }
    }
    return entries;
  }

  private CliException unreadable(String what, String file, @Nullable IOException cause) {
    return new CliException(
        what + " is not UTF-8, and its bytes are not in " + process.resolve(file), cause);
  }
}
