package kms.cli;

import java.util.List;
import kms.cli.HelpBlock.ListItem;
import kms.cli.HelpDocument.Section;
import kms.model.Operation;
import kms.waiter.Waiter;
import kms.waiter.Waiters;

/** Puts together the help of {@code wait} and of the waiters, from their help files. */
final class WaitHelp {
  private static final String DESCRIPTION = "DESCRIPTION";

  private WaitHelp() {}

  /** Returns the help of the command, which lists the waiters. */
  static HelpDocument all() {
    HelpText text = HelpTextReader.load(WaitCommand.NAME);
    List<ListItem> items =
        Waiters.commands().stream().map(command -> new ListItem("`" + command + "`")).toList();
    return new HelpDocument(
        WaitCommand.NAME,
        text.summary(),
        List.of(
            new Section(DESCRIPTION, text.section(DESCRIPTION).all()),
            new Section("AVAILABLE COMMANDS", List.copyOf(items))));
  }

  /**
   * Returns the help of a waiter.
   *
   * @param operation the operation that it asks, as {@link WaitCommand#operation} has it
   */
  static HelpDocument of(Waiter waiter, Operation operation) {
    return OperationHelp.of(
        new Operation(
            operation.name(),
            waiter.command(),
            operation.input(),
            null,
            null,
            operation.binding()));
  }
}
