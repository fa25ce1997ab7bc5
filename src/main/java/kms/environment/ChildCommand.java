package kms.environment;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a child process, to the byte. Java passes words on in the locale's encoding; where
 * that cannot hold one, a shell puts it together and becomes the child.
 */
final class ChildCommand {
  private ChildCommand() {}

  /** Returns words that Java passes on unharmed and that run the same program. */
  static List<String> of(List<String> words) {
    for (String word : words) {
      if (!isHeld(word)) {
        return List.of("/bin/sh", "-c", shellCommand(words));
      }
    }
    return words;
  }

  /** Java's paths are the one thing that fails, not loses, what the encoding does not have. */
  private static boolean isHeld(String word) {
    try {
      Path unused = Path.of(word);
      return true;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String shellCommand(List<String> words) {
    List<String> spelled = new ArrayList<>(words.size());
    for (String word : words) {
      spelled.add(spelled(word));
    }
    return "exec " + String.join(" ", spelled);
  }

  /** Returns a word in quotes, its bytes beyond ASCII in octal digits, which a shell prints. */
  private static String spelled(String word) {
    StringBuilder out = new StringBuilder(word.length() + 32).append('\'');
    boolean inDigits = false;
    for (byte b : SurrogateEscape.encode(word)) {
      boolean beyondAscii = b < 0;
      if (beyondAscii != inDigits) {
        out.append(beyondAscii ? "'\"$(printf '" : "')\"'");
        inDigits = beyondAscii;
      }
      if (beyondAscii) {
        out.append('\\').append(Integer.toOctalString(b & 0xff));
      } else {
        out.append(b == '\'' ? "'\\''" : String.valueOf((char) b));
      }
    }
    return out.append(inDigits ? "')\"" : "'").toString();
  }
}
