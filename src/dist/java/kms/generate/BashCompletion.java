package kms.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kms.help.CommandReference;
import kms.help.OptionReference;

/** Writes the completion for bash. */
final class BashCompletion {

  private BashCompletion() {}

  /** Returns the script. */
  static String of(CommandLine commandLine) {
    return Template.load("kms.bash")
        .fill("WITH_VALUE", String.join(" | ", commandLine.withValue()))
        .fill("WITH_VALUES", String.join(" | ", commandLine.withValues()))
        .fill("CHOICES", choices(commandLine))
        .fill("COMMANDS", CommandLine.words(commandLine.commands()))
        .fill("WAITERS", CommandLine.words(commandLine.waiters()))
        .fill("OPTIONS", commandLine.withOptions().stream().map(BashCompletion::options).toList())
        .fill("GLOBAL_OPTIONS", CommandLine.names(commandLine.program().options()))
        .text();
  }

  /** An option has the same values in each command that has it, or those of each command. */
  private static List<String> choices(CommandLine commandLine) {
    Map<String, Map<String, List<String>>> commands = new LinkedHashMap<>();
    addChoices(commands, "*", commandLine.program());
    commandLine.withOptions().forEach(command -> addChoices(commands, pattern(command), command));
    List<String> lines = new ArrayList<>();
    commands.forEach(
        (option, byWords) ->
            byWords.forEach(
                (words, patterns) -> {
                  List<String> in = byWords.size() == 1 ? List.of("*") : patterns;
                  lines.add(choices(in, option, words));
                }));
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private static void addChoices(
      Map<String, Map<String, List<String>>> commands, String pattern, CommandReference command) {
    for (OptionReference option : command.options()) {
      commands
          .computeIfAbsent(option.name(), name -> new LinkedHashMap<>())
          .computeIfAbsent(String.join(" ", option.choices()), words -> new ArrayList<>())
          .add(pattern);
    }
  }

  private static String choices(List<String> patterns, String option, String words) {
    String places =
        patterns.stream().map(pattern -> pattern + ":" + option).collect(Collectors.joining(" | "));
    return words.isEmpty() ? "" : "      " + places + ") _kms_offer \"" + words + "\"; return ;;";
  }

  /** Returns what the name of a command is in the script: its words, or one and nothing. */
  private static String pattern(CommandReference command) {
    String pattern = command.name().replace(' ', ':');
    return pattern.contains(":") ? pattern : pattern + ":";
  }

  private static String options(CommandReference command) {
    return "    "
        + pattern(command)
        + ") _kms_offer_options \""
        + CommandLine.names(command.options())
        + " help\" ;;";
  }
}
