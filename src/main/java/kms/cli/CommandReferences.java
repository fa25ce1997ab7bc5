package kms.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kms.cli.Option.Arity;
import kms.help.CommandReference;
import kms.help.HelpDocument;
import kms.help.ManPage;
import kms.help.OperationHelp;
import kms.help.OptionHelp;
import kms.help.OptionReference;
import kms.help.ServiceHelp;
import kms.help.WaitHelp;
import kms.model.Member;
import kms.model.Operation;
import kms.model.Operations;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.StringShape;
import kms.waiter.Waiter;
import kms.waiter.Waiters;

/** Tells completion and manuals of every command there is, and of its options. */
public final class CommandReferences {

  private CommandReferences() {}

  /** Returns the program itself, with the global options as its own. */
  public static CommandReference program() {
    HelpDocument help = ServiceHelp.of(Cli.commands());
    return new CommandReference(
        "kms",
        help.summary(),
        documented(GlobalOptions.TABLE, OptionHelp.ofGlobalOptions()),
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
            Waiters.COMMAND, help.summary(), List.of(), ManPage.roff(help, "kms-wait")));
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
        Waiters.COMMAND + " " + waiter.command(),
        help.summary(),
        options(operation, Waiting.OPTIONS, OperationHelp.optionsOf(operation)),
        ManPage.roff(help, "kms-wait-" + waiter.command()));
  }

  /** The service checks enumerations, not the parser, so the options do not have their values. */
  private static List<OptionReference> options(
      Operation operation, List<Option> more, List<OptionHelp> help) {
    Map<String, List<String>> values = new HashMap<>();
    for (Member member : operation.input().members()) {
      if (member.option() != null) {
        values.put(member.option(), values(member.shape()));
      }
    }
    List<Option> options = new ArrayList<>();
    for (Option option : new OperationOptions(operation, more).options(true)) {
      List<String> choices = values.getOrDefault(option.name(), option.choices());
      options.add(new Option(option.name(), option.arity(), choices, false, option.integer()));
    }
    return documented(options, help);
  }

  /** Returns those of the options that the help speaks of. */
  private static List<OptionReference> documented(List<Option> options, List<OptionHelp> help) {
    List<OptionReference> documented = new ArrayList<>();
    for (Option option : options) {
      for (OptionHelp about : help) {
        if (about.isNamed(option.name())) {
          documented.add(
              new OptionReference(
                  option.name(),
                  about.summary(),
                  option.arity() != Arity.FLAG,
                  option.arity() == Arity.ANY,
                  option.choices()));
        }
      }
    }
    return documented;
  }

  private static List<String> values(Shape shape) {
    if (shape instanceof ListShape list) {
      return values(list.element());
    }
    return shape instanceof StringShape text ? text.values() : List.of();
  }
}
