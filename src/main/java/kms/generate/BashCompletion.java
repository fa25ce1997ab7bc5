package kms.generate;

import java.util.List;
import kms.help.CommandReference;
import kms.help.OptionReference;

/** Writes the completion for bash. */
final class BashCompletion {

  private BashCompletion() {}

  /** Returns the script. */
  static String of(CommandLine commandLine) {
    List<String> choices =
        commandLine.withValue().values().stream()
            .filter(option -> !option.choices().isEmpty())
            .map(BashCompletion::choices)
            .toList();
    return Template.load("kms.bash")
        .fill("WITH_VALUE", String.join(" | ", commandLine.withValue().keySet()))
        .fill("CHOICES", choices)
        .fill("COMMANDS", CommandLine.words(commandLine.commands()))
        .fill("WAITERS", CommandLine.words(commandLine.waiters()))
        .fill("OPTIONS", commandLine.withOptions().stream().map(BashCompletion::options).toList())
        .fill("GLOBAL_OPTIONS", CommandLine.names(commandLine.program().options()))
        .text();
  }

  private static String choices(OptionReference option) {
    String words = String.join(" ", option.choices());
    return "      " + option.name() + ") _kms_offer \"" + words + "\"; return ;;";
  }

  private static String options(CommandReference command) {
    String pattern = command.name().replace(' ', ':');
    return "    "
        + (pattern.contains(":") ? pattern : pattern + ":")
        + ") _kms_offer_options \""
        + CommandLine.names(command.options())
        + " help\" ;;";
  }
}
