package kms.generate;

import java.util.ArrayList;
import java.util.List;
import kms.help.CommandReference;
import kms.help.OptionReference;

/** Writes the completion for fish. */
final class FishCompletion {

  private FishCompletion() {}

  /** Returns the script. */
  static String of(CommandLine commandLine) {
    List<String> lines = new ArrayList<>();
    addCommands(lines, "__kms_is", commandLine.commands());
    addCommands(lines, "__kms_is wait", commandLine.waiters());
    addOptions(lines, "", commandLine.program().options());
    for (CommandReference command : commandLine.withOptions()) {
      String condition = " -n '__kms_is " + command.name() + "'";
      lines.add("complete -c kms" + condition + " -a help -d 'show help'");
      addOptions(lines, condition, command.options());
      addLists(lines, command);
    }
    return Template.load("kms.fish")
        .fill("WITH_VALUE", String.join(" ", commandLine.withValue()))
        .fill("COMPLETIONS", lines)
        .text();
  }

  private static void addCommands(
      List<String> lines, String condition, List<CommandReference> commands) {
    String line = "complete -c kms -n '" + condition + "' -a ";
    for (CommandReference command : commands) {
      lines.add(line + CommandLine.word(command) + " -d " + quoted(command.summary()));
    }
    lines.add(line + "help -d 'show help'");
  }

  private static void addOptions(
      List<String> lines, String condition, List<OptionReference> options) {
    for (OptionReference option : options) {
      String values = option.hasValue() ? values(option) : "";
      lines.add(
          "complete -c kms"
              + condition
              + " -l "
              + option.name().substring(2)
              + values
              + " -d "
              + quoted(option.summary()));
    }
  }

  /** To fish an option has one value; what follows it are words like any. */
  private static void addLists(List<String> lines, CommandReference command) {
    for (OptionReference option : command.options()) {
      if (option.isList() && !option.choices().isEmpty()) {
        lines.add(
            "complete -c kms -n '__kms_is %s; and __kms_lists %s' -a %s"
                .formatted(
                    command.name(), option.name(), quoted(String.join(" ", option.choices()))));
      }
    }
  }

  private static String values(OptionReference option) {
    if (!option.choices().isEmpty()) {
      return " -x -a " + quoted(String.join(" ", option.choices()));
    }
    return switch (option.name()) {
      case "--profile" -> " -x -a '(__kms_settings profiles)'";
      case "--region" -> " -x -a '(__kms_settings regions)'";
      default -> " -r -F";
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
