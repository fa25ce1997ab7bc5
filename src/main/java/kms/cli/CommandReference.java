package kms.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kms.model.Member;
import kms.model.Operation;
import kms.model.Operations;
import kms.model.Shape.StringShape;
import kms.waiter.Waiter;
import kms.waiter.Waiters;

/**
 * What there is to know of a command for completion and manuals.
 *
 * @param name its words, such as {@code wait custom-key-store-connected}
 * @param summary what it does, in one line
 * @param options the options it has beside the global ones; empty for one that has subcommands
 * @param manual the source of its manual page
 */
public record CommandReference(
    String name, String summary, List<OptionReference> options, String manual) {

  /** Returns the program itself, with the global options as its own. */
  public static CommandReference program() {
    HelpDocument help = ServiceHelp.of(Cli.commands());
    HelpText.Section section = HelpTextReader.load("global-options").section("GLOBAL OPTIONS");
    return new CommandReference(
        "kms",
        help.summary(),
        OptionReference.documented(GlobalOptions.TABLE, OptionHelp.of(section)),
        ManPage.roff(help, "kms"));
  }

  /** Returns all commands, in the order of the program's help. */
  public static List<CommandReference> commands() {
    List<CommandReference> commands = new ArrayList<>();
    for (String command : Operations.commands()) {
      commands.add(of(Operations.get(command)));
    }
    HelpDocument help = WaitHelp.all();
    commands.add(
        new CommandReference(
            WaitCommand.NAME, help.summary(), List.of(), ManPage.roff(help, "kms-wait")));
    return commands;
  }

  /** Returns the subcommands of {@code wait}. */
  public static List<CommandReference> waiters() {
    return Waiters.commands().stream().map(command -> of(Waiters.get(command))).toList();
  }

  private static CommandReference of(Operation operation) {
    return new CommandReference(
        operation.command(),
        OperationHelp.of(operation).summary(),
        options(operation, List.of(), OperationHelp.optionsOf(operation)),
        ManPage.operation(operation));
  }

  private static CommandReference of(Waiter waiter) {
    Operation operation = WaitCommand.operation(waiter);
    HelpDocument help = WaitHelp.of(waiter, operation);
    return new CommandReference(
        WaitCommand.NAME + " " + waiter.command(),
        help.summary(),
        options(operation, Waiting.OPTIONS, OperationHelp.optionsOf(operation)),
        ManPage.roff(help, "kms-wait-" + waiter.command()));
  }

  /** The service checks enumerations, not the parser, so the options do not have their values. */
  private static List<OptionReference> options(
      Operation operation, List<Option> more, List<OptionHelp> help) {
    Map<String, List<String>> values = new HashMap<>();
    for (Member member : operation.input().members()) {
      if (member.option() != null && member.shape() instanceof StringShape text) {
        values.put(member.option(), text.values());
      }
    }
    List<Option> options = new ArrayList<>();
    for (Option option : new OperationOptions(operation, more).options(true)) {
      List<String> choices = values.getOrDefault(option.name(), option.choices());
      options.add(new Option(option.name(), option.arity(), choices, false, option.integer()));
    }
    return OptionReference.documented(options, help);
  }
}
