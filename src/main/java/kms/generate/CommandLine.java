package kms.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Returns each option that a value follows once, by its name. */
  Map<String, OptionReference> withValue() {
    Map<String, OptionReference> all = new LinkedHashMap<>();
    Stream.concat(Stream.of(program), withOptions().stream())
        .flatMap(command -> command.options().stream())
        .filter(OptionReference::hasValue)
        .forEach(option -> all.putIfAbsent(option.name(), option));
    return all;
  }
}
