package kms.cli;

import java.util.List;
import kms.environment.Environment;
import kms.error.CliException;
import kms.help.HelpPage;
import kms.help.Pager;
import kms.help.WaitHelp;
import kms.model.Member;
import kms.model.Operation;
import kms.model.Operations;
import kms.model.Shape.StructureShape;
import kms.waiter.Waiter;
import kms.waiter.Waiters;

/** The command {@code wait}: finds the waiter, which then runs as the operation that it asks. */
final class WaitCommand {
  private final Environment environment;
  private final OperationCommand operationCommand;

  /**
   * Creates the command.
   *
   * @param operationCommand runs the operation of a waiter
   */
  WaitCommand(Environment environment, OperationCommand operationCommand) {
    this.environment = environment;
    this.operationCommand = operationCommand;
  }

  /**
   * Runs the waiter that the words begin with.
   *
   * @throws CliException when there is none, or the waiting fails
   */
  void run(List<String> words) {
    if (words.equals(List.of(HelpPage.COMMAND))) {
      new Pager(environment).show(HelpPage.text(WaitHelp.all()));
      return;
    }
    Positional subcommand = new Positional("subcommand", Waiters.commands(), false);
    ParsedArguments parsed = new ArgumentParser(List.of(), subcommand, null).parse(words);
    if (parsed.positional() == null) {
      throw new CliException(nothingToWaitFor(parsed.rest()));
    }
    Waiter waiter = Waiters.get(parsed.positional());
    operationCommand.run(
        operation(waiter), parsed.rest(), new Waiting(waiter, environment.pause()));
  }

  /** The AWS CLI has no blank behind the comma here, and its own usage in the message. */
  private static String nothingToWaitFor(List<String> rest) {
    return rest.isEmpty()
        ? "usage: kms [options] wait <subcommand> [parameters]\nkms: error: too few arguments"
        : "Unknown options: " + String.join(",", rest);
  }

  /** Returns the operation that a waiter asks, with the one parameter it needs, and unpaged. */
  static Operation operation(Waiter waiter) {
    Operation asked = Operations.get(waiter.operation());
    List<Member> members =
        asked.input().members().stream()
            .filter(member -> member.name().equals(waiter.parameter()))
            .map(WaitCommand::required)
            .toList();
    return new Operation(
        asked.name(),
        waiter.command(),
        new StructureShape(asked.input().name(), members),
        asked.output(),
        null);
  }

  private static Member required(Member member) {
    return new Member(
        member.name(),
        member.option(),
        member.negative(),
        true,
        member.deprecated(),
        member.sensitive(),
        member.shape());
  }
}
