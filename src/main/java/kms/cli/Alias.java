package kms.cli;

import java.util.List;
import kms.config.IniFile;
import kms.config.IniSection;
import kms.environment.Environment;
import kms.error.CliException;
import kms.python.ShellWords;
import kms.python.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * What a user has put in the place of {@code kms} in the alias file.
 *
 * @param value the words of the alias, or {@code !} and a shell command
 */
record Alias(String value) {
  private static final String NAME = "kms";
  private static final List<String> NOT_ALLOWED = List.of("--debug", "--profile");

  /**
   * Reads {@code ~/.aws/cli/alias}.
   *
   * @return the alias of {@code kms}, or null when there is none
   * @throws kms.error.UnparsableFileException when the file does not parse
   */
  static @Nullable Alias load(Environment environment) {
    IniSection section = IniFile.read(environment, "~/.aws/cli/alias").section("toplevel");
    String value = section == null ? null : section.values().get(NAME);
    return value == null ? null : new Alias(Whitespace.strip(value));
  }

  /** Tells whether a shell is to run instead of an operation. */
  boolean isShellCommand() {
    return value.startsWith("!");
  }

  /** Returns the command line for the shell: the alias and the words, each quoted. */
  String shellCommand(List<String> words) {
    StringBuilder command = new StringBuilder(value.substring(1));
    for (String word : words) {
      command.append(' ').append(ShellWords.quote(word));
    }
    return command.toString();
  }

  /**
   * Parses the words of the alias as those of a command line.
   *
   * @throws CliException when they cannot be split, or hold an option that an alias may not set
   */
  ParsedArguments parse() {
    ParsedArguments parsed = Cli.globalParser().parse(words());
    for (String option : NOT_ALLOWED) {
      if (parsed.has(option)) {
        throw new CliException(
            "Global parameter \"%s\" detected in alias \"%s\" which is not supported in subcommand aliases."
                .formatted(option, NAME));
      }
    }
    return parsed;
  }

  private List<String> words() {
    try {
      return ShellWords.split(value);
    } catch (CliException e) {
      throw new CliException(
          "Value of alias \"%s\" could not be parsed. Received error: %s when parsing:\n%s"
              .formatted(NAME, e.getMessage(), value),
          e);
    }
  }
}
