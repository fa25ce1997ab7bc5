package kms.generate;

import java.util.ArrayList;
import java.util.List;
import kms.help.CommandReference;
import kms.help.OptionReference;

/** Writes the completion for zsh. */
final class ZshCompletion {

  private ZshCompletion() {}

  /** Returns the script. */
  static String of(CommandLine commandLine) {
    return Template.load("_kms")
        .fill("COMMANDS", descriptions(commandLine.commands()))
        .fill("WAITERS", descriptions(commandLine.waiters()))
        .fill("GLOBAL_OPTIONS", options("    ", commandLine.program().options()))
        .fill("OPTIONS", commandLine.withOptions().stream().map(ZshCompletion::options).toList())
        .text();
  }

  private static List<String> descriptions(List<CommandReference> commands) {
    return commands.stream()
        .map(command -> "    '" + CommandLine.word(command) + ":" + quoted(command.summary()) + "'")
        .toList();
  }

  private static String options(CommandReference command) {
    List<String> lines = new ArrayList<>();
    lines.add("    '" + command.name() + "')");
    lines.add("      _arguments $global \\");
    for (String option : options("        ", command.options())) {
      lines.add(option + " \\");
    }
    lines.add("        '1: :(help)'");
    lines.add("      ;;");
    return String.join("\n", lines);
  }

  private static List<String> options(String indent, List<OptionReference> options) {
    return options.stream().map(option -> indent + "'" + option(option) + "'").toList();
  }

  private static String option(OptionReference option) {
    String summary = option.summary().replace("[", "\\[").replace("]", "\\]");
    String text = option.name() + "[" + quoted(summary) + "]";
    if (!option.hasValue()) {
      return text;
    }
    return text + (option.isList() ? "'$list':value:" : ":value:") + values(option);
  }

  private static String values(OptionReference option) {
    if (!option.choices().isEmpty()) {
      return "(" + String.join(" ", option.choices()) + ")";
    }
    return switch (option.name()) {
      case "--profile" -> "_kms_profiles";
      case "--region" -> "_kms_regions";
      default -> "_files";
    };
  }

  private static String quoted(String text) {
    return text.replace("'", "'\\''");
  }
}
