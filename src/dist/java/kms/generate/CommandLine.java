package kms.generate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kms.cli.CommandReferences;
import kms.help.CommandReference;
import kms.help.OptionReference;

/**
 * The command line as completions see it.
 *
 * @param program the program, whose options every command has
 * @param commands its commands
 * @param waiters the subcommands of {@code wait}
 */
record CommandLine(
    CommandReference program, List<CommandReference> commands, List<CommandReference> waiters) {

  /** Returns the command line of this program. */
  static CommandLine ofProgram() {
    return new CommandLine(
        CommandReferences.program(), CommandReferences.commands(), CommandReferences.waiters());
  }

  /** Returns the last word of a command's name, which is how it is found among its like. */
  static String word(CommandReference command) {
    return command.name().substring(command.name().lastIndexOf(' ') + 1);
  }

  /** Returns the last words of the names of commands, with blanks between them. */
  static String words(List<CommandReference> commands) {
    return String.join(" ", commands.stream().map(CommandLine::word).toList());
  }

  /** Returns the names of options, with blanks between them. */
  static String names(List<OptionReference> options) {
    return String.join(" ", options.stream().map(OptionReference::name).toList());
  }

  /** Returns the commands and subcommands that have options of their own. */
  List<CommandReference> withOptions() {
    return Stream.concat(commands.stream(), waiters.stream())
        .filter(command -> !command.options().isEmpty())
        .toList();
  }

  /** Returns the names of the options that one value follows, each once. */
  Set<String> withValue() {
    return named(option -> option.hasValue() && !option.isList());
  }

  /** Returns the names of the options that any number of values follows, each once. */
  Set<String> withValues() {
    return named(OptionReference::isList);
  }

  private Set<String> named(Predicate<OptionReference> wanted) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(Stream.of(program), withOptions().stream())
        .flatMap(command -> command.options().stream())
        .filter(wanted)
        .forEach(option -> names.add(option.name()));
    return names;
  }
}
